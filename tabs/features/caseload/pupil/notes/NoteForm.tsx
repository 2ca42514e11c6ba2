import { noteContent } from '../../../../../src/casework/notes/noteContent.ts';
import { noteFaults } from '../../../../../src/casework/notes/noteRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { NeutralWording } from './NeutralWording.tsx';

type Props = {
  file: CaseFile;
  /** Absent for a new one. */
  note?: CaseEntryOf<'note'>;
  onClose(): void;
  onSaved(): void;
};

export function NoteForm({ file, note, onClose, onSaved }: Props) {
  const form = useEntryForm({
    file,
    kind: 'note',
    schema: noteContent,
    entry: note,
    fieldsOf: (content) => content ?? { on: file.today, text: '' },
    contentOf: (fields) => fields,
    labels: { on: 'Date', text: 'Note' },
    check: (content) => noteFaults(content, { today: file.today }),
    onSaved,
  });
  return (
    <EntryForm
      form={form}
      file={file}
      name={note ? 'Change the note' : 'New note'}
      save="Save the note"
      onClose={onClose}
    >
      <TextField {...form.bind('on')} type="date" required />
      <LongField {...form.bind('text')} rows={5} required />
      <NeutralWording />
    </EntryForm>
  );
}
