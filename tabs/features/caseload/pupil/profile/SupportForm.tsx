import type { CaseFile } from '../../../../app/apiTypes.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { type OutcomeChoice, outcomeOptions } from '../words/outcomeNames.ts';
import { type SupportFields, stageOptions, supportLabels, supportOfFields } from './supportFields.ts';
import { useProfileForm } from './useProfileForm.ts';
import { withRow } from './withRow.ts';

type Props = {
  file: CaseFile;
  /** See useProfileForm: 'support.new'. */
  name: string;
  start(): SupportFields;
  ends: FormEnds;
};

/** Something that is tried for the pupil: from when, and how much it helped. */
export function SupportForm({ file, name, start, ends }: Props) {
  const form = useProfileForm<SupportFields>({
    file,
    name,
    adds: true,
    fieldsOf: start,
    put: (profile, fields) => ({
      ...profile,
      support: withRow(profile.support, supportOfFields(fields) as { id: string }),
    }),
    labels: supportLabels,
    called: (path) => /^support\.\d+\.(\w+)$/.exec(path)?.[1],
    onSaved: () => ends.done('The support is saved.'),
  });
  const { bind } = form;
  return (
    <EntryForm form={form} file={file} name="Support" save="Save the support" onClose={ends.close}>
      <TextField {...bind('title')} required />
      <div className={formStyles.pair}>
        <ChoiceField<SupportFields['stage']> {...bind('stage')} options={stageOptions} />
        <TextField {...bind('startedOn')} type="date" required />
        <TextField {...bind('endedOn')} type="date" />
      </div>
      <ChoiceField<OutcomeChoice>
        {...bind('outcome')}
        options={outcomeOptions}
        none="Too early to say"
        hint="On the five steps from −2 to +2."
      />
      <LongField {...bind('note')} rows={2} />
    </EntryForm>
  );
}
