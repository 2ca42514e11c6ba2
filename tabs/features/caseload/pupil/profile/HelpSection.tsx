import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { Profile } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { Facts } from '../entries/Facts.tsx';
import { filled } from '../entries/filled.ts';
import { profileOf } from '../entries/profileOf.ts';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { earlyHelpNames } from '../words/profileNames.ts';
import { ProfileSection } from './ProfileSection.tsx';
import { useProfileForm } from './useProfileForm.ts';

type HelpState = NonNullable<Profile['earlyHelp']>['state'];
const states = optionsOf<HelpState>(earlyHelpNames);

/** Early help, other agencies, and whether the pupil has left. */
export function HelpSection({ file }: { file: CaseFile }) {
  const { earlyHelp, agencies, leftOn } = profileOf(file);
  return (
    <ProfileSection
      file={file}
      title="Early help and other agencies"
      name="help"
      form={(ends) => <HelpForm file={file} ends={ends} />}
    >
      {earlyHelp || agencies.length > 0 || leftOn ? (
        <Facts
          facts={[
            { name: 'Early help', value: earlyHelp && helpWords(earlyHelp) },
            { name: 'About it', value: earlyHelp?.reason, long: true },
            { name: 'Other agencies', value: agencies.join('\n') },
            { name: 'Left the school', value: leftOn && ukDate(leftOn) },
          ]}
        />
      ) : (
        <p>Nothing is written down yet about early help or other agencies.</p>
      )}
    </ProfileSection>
  );
}

const helpWords = ({ state, on }: NonNullable<Profile['earlyHelp']>) =>
  `${earlyHelpNames[state]}${on ? ` on ${ukDate(on)}` : ''}`;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function HelpForm({ file, ends }: { file: CaseFile; ends: FormEnds }) {
  const form = useProfileForm({
    file,
    name: 'help',
    fieldsOf: ({ earlyHelp, agencies, leftOn = '' }) => ({
      state: (earlyHelp?.state ?? '') as HelpState | '',
      on: earlyHelp?.on ?? '',
      reason: earlyHelp?.reason ?? '',
      agencies: agencies.join('\n'),
      leftOn,
    }),
    put: ({ earlyHelp: _help, leftOn: _left, ...profile }, { state, on, reason, agencies, leftOn }) => ({
      ...profile,
      agencies: lines(agencies),
      ...filled({ leftOn }),
      ...(state !== '' && { earlyHelp: { state, ...filled({ on, reason }) } }),
    }),
    labels: {
      state: 'Early help',
      on: 'On',
      reason: 'About it',
      agencies: 'Other agencies that work with the family',
      leftOn: 'Left the school on',
    },
    called: (path) =>
      /^earlyHelp\.(\w+)$/.exec(path)?.[1] ?? (path.startsWith('agencies') ? 'agencies' : undefined),
    onSaved: () => ends.done('Saved.'),
  });
  return (
    <EntryForm form={form} file={file} name="Early help and other agencies" save="Save" onClose={ends.close}>
      <div className={formStyles.pair}>
        <ChoiceField<HelpState | ''> {...form.bind('state')} options={states} none="Nothing is known" />
        {form.fields.state === '' ? null : <TextField {...form.bind('on')} type="date" />}
      </div>
      {form.fields.state === '' ? null : (
        <LongField {...form.bind('reason')} rows={2} required={form.fields.state === 'not-needed'} />
      )}
      <LongField {...form.bind('agencies')} hint="One on each line." />
      <TextField
        {...form.bind('leftOn')}
        type="date"
        hint="Only where the pupil is no longer at this school."
      />
    </EntryForm>
  );
}
