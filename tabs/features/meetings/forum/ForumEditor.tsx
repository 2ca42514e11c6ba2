import { RecordForm } from '../../../parts/conflict/RecordForm.tsx';
import { useRecordEditor } from '../../../parts/conflict/useRecordEditor.ts';
import { LongField } from '../../../parts/form/LongField.tsx';
import { AgendaFields } from './AgendaFields.tsx';
import { FileFields } from './FileFields.tsx';
import {
  contentOfFields,
  type ForumFields,
  fieldsOfForum,
  labelOfPath,
  nameOfDifference,
  textOfDifference,
} from './forumDraft.ts';
import { type Forum, type ForumContent, useKeepForum } from './useForum.ts';

/** The key of the draft of a page: whoever has one finds the form open. */
export const draftKeyOf = (occurrenceId: string) => `forum.${occurrenceId}`;

type Props = { forum: Forum; onSaved(): void; onRenew(): void; onClose(): void };

/** Changes the page of a forum. Nothing counts until it is saved; what is written survives a reload and others' changes. */
export function ForumEditor({ forum, onSaved, onRenew, onClose }: Props) {
  const { id, version, changed } = forum;
  const save = useKeepForum(id);
  const editor = useRecordEditor<ForumFields, ForumContent>({
    key: draftKeyOf(id),
    stored: { version, fields: fieldsOfForum(forum), changed },
    read: contentOfFields,
    labelOf: labelOfPath,
    ...{ save, onSaved, onRenew },
  });
  return (
    <RecordForm
      editor={editor}
      name="Page of the forum"
      save={save}
      nameOf={nameOfDifference}
      textOf={textOfDifference}
      onClose={onClose}
    >
      <AgendaFields editor={editor} />
      <FileFields occurrenceId={id} editor={editor} list="papers" name="Papers" />
      <FileFields occurrenceId={id} editor={editor} list="slides" name="Slides" />
      <LongField
        {...editor.bind<string>('notes', {
          label: 'Notes',
          value: editor.fields.notes,
          onChange: (notes) => editor.change({ notes }),
        })}
        rows={8}
        maxLength={20_000}
        hint="What was said, for those who came and those who could not. Whoever opens this page sees slides and notes once they are saved. Do not name a pupil."
      />
    </RecordForm>
  );
}
