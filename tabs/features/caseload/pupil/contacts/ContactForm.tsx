import type { Fault } from '../../../../../src/casework/cases/fault.ts';
import type { Contact } from '../../../../../src/casework/contacts/contactContent.ts';
import { contactContent } from '../../../../../src/casework/contacts/contactContent.ts';
import { contactFaults } from '../../../../../src/casework/contacts/contactRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { timeHere } from '../../../../parts/today.ts';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { ContactBasics } from './ContactBasics.tsx';
import { ContactDetails } from './ContactDetails.tsx';
import { contactLabels, contactOfFields, emptyContact, fieldsOfContact } from './contactFields.ts';

type Props = {
  file: CaseFile;
  /** Absent for a new one. */
  contact?: CaseEntryOf<'contact'>;
  /** Of a new one, until the person says otherwise. */
  type?: Contact['type'];
  onClose(): void;
  onSaved(): void;
};

/** Writes down that somebody tried to reach the family, or that the child was seen. */
export function ContactForm({ file, contact, type = 'phone', onClose, onSaved }: Props) {
  const { name: me } = useMe();
  const form = useEntryForm({
    file,
    kind: 'contact',
    schema: contactContent,
    entry: contact,
    ...(contact ? {} : { name: type }),
    fieldsOf: (content) =>
      content ? fieldsOfContact(content) : emptyContact({ type, on: file.today, time: timeHere(), by: me }),
    contentOf: contactOfFields,
    labels: contactLabels,
    called: { 'by.1': 'second' },
    check: (content) => contactFaults(content, { today: file.today }).map(atSecond(content)),
    onSaved,
  });
  return (
    <EntryForm
      form={form}
      file={file}
      name={contact ? 'Change the contact' : 'New contact'}
      save="Save the contact"
      onClose={onClose}
    >
      <ContactBasics form={form} file={file} />
      <ContactDetails form={form} file={file} />
    </EntryForm>
  );
}

/** Where the first person is named, it is the second who is missing. */
const atSecond =
  ({ by }: Contact) =>
  (fault: Fault): Fault =>
    fault.field === 'by' && by.length > 0 ? { ...fault, field: 'second' } : fault;
