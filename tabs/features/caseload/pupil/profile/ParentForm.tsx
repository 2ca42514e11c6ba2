import type { Parent } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { CheckField } from '../../../../parts/form/CheckField.tsx';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import type { FormEnds } from '../entries/useOpenForm.ts';
import { useProfileForm } from './useProfileForm.ts';
import { withRow } from './withRow.ts';

type ParentFields = {
  id: string;
  name: string;
  relationship: string;
  livesWithPupil: boolean;
  address: string;
  addressCheckedOn: string;
  leftOutBecause: string;
};

const labels: Readonly<Record<keyof ParentFields, string>> = {
  id: 'Parent',
  name: 'Name',
  relationship: 'Relationship',
  livesWithPupil: 'The pupil lives with them',
  address: 'Address',
  addressCheckedOn: 'Address checked on',
  leftOutBecause: 'Why they are left out of letters',
};

const fieldsOf = (parent: Parent | undefined): ParentFields => ({
  id: parent?.id ?? crypto.randomUUID(),
  name: parent?.name ?? '',
  relationship: parent?.relationship ?? '',
  livesWithPupil: parent?.livesWithPupil ?? true,
  address: parent?.address ?? '',
  addressCheckedOn: parent?.addressCheckedOn ?? '',
  leftOutBecause: parent?.leftOutBecause ?? '',
});

const parentOf = ({ id, name, relationship, livesWithPupil, ...texts }: ParentFields) => ({
  ...{ id, name, relationship, livesWithPupil },
  ...filled(texts),
});

/** A parent or carer. */
export function ParentForm({ file, parent, ends }: { file: CaseFile; parent?: Parent; ends: FormEnds }) {
  const form = useProfileForm<ParentFields>({
    file,
    name: `parent.${parent?.id ?? 'new'}`,
    adds: true,
    fieldsOf: () => fieldsOf(parent),
    put: (profile, fields) => ({ ...profile, parents: withRow(profile.parents, parentOf(fields)) }),
    labels,
    called: (path) => /^parents\.\d+\.(\w+)$/.exec(path)?.[1],
    onSaved: () => ends.done(parent ? 'The changes are saved.' : 'The parent or carer is added.'),
  });
  const { bind } = form;
  return (
    <EntryForm form={form} file={file} name="Parent or carer" save="Save" onClose={ends.close}>
      <TextField {...bind('name')} required />
      <TextField {...bind('relationship')} hint="Mother, or grandfather and carer" required />
      <CheckField {...bind('livesWithPupil')} />
      <LongField {...bind('address')} rows={3} maxLength={500} />
      <TextField
        {...bind('addressCheckedOn')}
        type="date"
        hint="A notice needs an address that was checked lately."
      />
      <LongField
        {...bind('leftOutBecause')}
        rows={2}
        maxLength={500}
        hint="Leave it empty for everyone who gets letters. Letters, notices and contracts are each for one parent."
      />
    </EntryForm>
  );
}
