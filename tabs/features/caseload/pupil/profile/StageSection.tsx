import type { CaseFile } from '../../../../app/apiTypes.ts';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { ProfileSection } from './ProfileSection.tsx';
import { useProfileForm } from './useProfileForm.ts';

type StageChoice = 'rules' | '1' | '2' | '3';
const numbers = { '1': 1, '2': 2, '3': 3 } as const;
const options: readonly { value: StageChoice; label: string }[] = [
  { value: 'rules', label: 'As the council’s tests give it' },
  { value: '1', label: 'Stage 1: universal support' },
  { value: '2', label: 'Stage 2: targeted support' },
  { value: '3', label: 'Stage 3: intensive support' },
];

/** The stage and what it rests on; a person may choose another, and says why. */
export function StageSection({ file }: { file: CaseFile }) {
  return (
    <ProfileSection
      file={file}
      title="Stage"
      name="stage"
      form={(ends) => <StageForm file={file} ends={ends} />}
    >
      <p>{file.state.stage.why}</p>
    </ProfileSection>
  );
}

function StageForm({ file, ends }: { file: CaseFile; ends: FormEnds }) {
  const form = useProfileForm({
    file,
    name: 'stage',
    fieldsOf: ({ stage }) => ({
      stage: (stage ? `${stage.number}` : 'rules') as StageChoice,
      reason: stage?.reason ?? '',
    }),
    put: ({ stage: _before, ...profile }, { stage, reason }) => ({
      ...profile,
      ...(stage !== 'rules' && { stage: { number: numbers[stage], reason } }),
    }),
    labels: { stage: 'Stage', reason: 'Why' },
    called: { 'stage.reason': 'reason' },
    onSaved: () => ends.done('The stage is saved.'),
  });
  return (
    <EntryForm form={form} file={file} name="Stage" save="Save the stage" onClose={ends.close}>
      <RadioField<StageChoice> {...form.bind('stage')} options={options} />
      {form.fields.stage === 'rules' ? null : <LongField {...form.bind('reason')} rows={2} required />}
    </EntryForm>
  );
}
