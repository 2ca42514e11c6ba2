import { type Barrier, barrierNames } from '../../../../../src/guidance/toolkit/barriers.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChecksField } from '../../../../parts/form/ChecksField.tsx';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { Facts } from '../entries/Facts.tsx';
import { filled } from '../entries/filled.ts';
import { profileOf } from '../entries/profileOf.ts';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { NeutralWording } from '../notes/NeutralWording.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { useProfileForm } from './useProfileForm.ts';

const options = optionsOf<Barrier>(barrierNames);
const names = new Intl.ListFormat('en-GB');

/** What gets in the way of school, in the pupil's and the family's own words too. */
export function BarriersSection({ file }: { file: CaseFile }) {
  const { barriers, pupilVoice, parentVoice, strengths } = profileOf(file);
  const isEmpty = barriers.length === 0 && !pupilVoice && !parentVoice && !strengths;
  return (
    <ProfileSection
      file={file}
      title="What gets in the way of school"
      name="barriers"
      form={(ends) => <BarriersForm file={file} ends={ends} />}
    >
      {isEmpty ? (
        <p>Nothing is written down yet. Talk with the pupil and their parents and carers about it first.</p>
      ) : (
        <Facts
          facts={[
            {
              name: 'Barriers',
              value: names.format(barriers.map((barrier) => barrierNames[barrier])),
              long: true,
            },
            { name: 'What the pupil says', value: pupilVoice, long: true },
            { name: 'What parents and carers say', value: parentVoice, long: true },
            { name: 'Strengths', value: strengths, long: true },
          ]}
        />
      )}
    </ProfileSection>
  );
}

function BarriersForm({ file, ends }: { file: CaseFile; ends: FormEnds }) {
  const form = useProfileForm({
    file,
    name: 'barriers',
    fieldsOf: ({ barriers, pupilVoice = '', parentVoice = '', strengths = '' }) => ({
      barriers: barriers as readonly Barrier[],
      pupilVoice,
      parentVoice,
      strengths,
    }),
    put({ pupilVoice: _pupil, parentVoice: _parent, strengths: _strengths, ...profile }, fields) {
      const { barriers, ...texts } = fields;
      return { ...profile, barriers, ...filled(texts) };
    },
    labels: {
      barriers: 'Barriers',
      pupilVoice: 'What the pupil says',
      parentVoice: 'What parents and carers say',
      strengths: 'Strengths: what goes well, and who the pupil trusts',
    },
    onSaved: () => ends.done('Saved. The approaches that are suggested follow the barriers.'),
  });
  return (
    <EntryForm form={form} file={file} name="What gets in the way" save="Save" onClose={ends.close}>
      <ChecksField<Barrier>
        {...form.bind('barriers')}
        options={options}
        hint="Choose all that play a part."
      />
      <LongField {...form.bind('pupilVoice')} hint="In the pupil’s own words where you can." />
      <LongField {...form.bind('parentVoice')} />
      <LongField {...form.bind('strengths')} rows={2} />
      <NeutralWording />
    </EntryForm>
  );
}
