import type { CaseFile } from '../../../../app/apiTypes.ts';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import { profileOf } from '../entries/profileOf.ts';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { ProfileSection } from './ProfileSection.tsx';
import { useProfileForm } from './useProfileForm.ts';

/** Who in school leads for the pupil. */
export function LeadSection({ file }: { file: CaseFile }) {
  const { lead } = profileOf(file);
  return (
    <ProfileSection
      file={file}
      title="Lead practitioner"
      name="lead"
      form={(ends) => <LeadForm file={file} ends={ends} />}
    >
      <p>
        {lead
          ? `${lead.name}${lead.role ? `, ${lead.role}` : ''}`
          : file.state.lead
            ? `${file.state.lead}, who leads the plan`
            : 'Nobody is named yet. Every severely absent pupil needs one person in school who leads.'}
      </p>
    </ProfileSection>
  );
}

function LeadForm({ file, ends }: { file: CaseFile; ends: FormEnds }) {
  const form = useProfileForm({
    file,
    name: 'lead',
    fieldsOf: ({ lead }) => ({ lead: lead?.name ?? '', role: lead?.role ?? '' }),
    // Nobody is named where both fields are empty.
    put: ({ lead: _before, ...profile }, { lead, role }) => ({
      ...profile,
      ...(`${lead}${role}`.trim() && { lead: { name: lead, ...filled({ role }) } }),
    }),
    labels: { lead: 'Name', role: 'Role in school' },
    called: { 'lead.name': 'lead', 'lead.role': 'role' },
    onSaved: () => ends.done('The lead practitioner is saved.'),
  });
  return (
    <EntryForm form={form} file={file} name="Lead practitioner" save="Save" onClose={ends.close}>
      <TextField
        {...form.bind('lead')}
        hint="Someone in school: the council’s support workers hold no cases. Leave it empty to name nobody."
      />
      <TextField {...form.bind('role')} />
    </EntryForm>
  );
}
