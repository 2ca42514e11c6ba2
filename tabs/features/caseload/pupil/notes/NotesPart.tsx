import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { EmptyState } from '../../../../parts/EmptyState.tsx';
import type { CasePartProps } from '../caseParts.ts';
import { EntryCard } from '../entries/EntryCard.tsx';
import styles from '../entries/entries.module.css';
import { OpenForm } from '../entries/OpenForm.tsx';
import { TakenOut } from '../entries/TakenOut.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { PartHeading } from '../PartHeading.tsx';
import { NeutralWording } from './NeutralWording.tsx';
import { NoteForm } from './NoteForm.tsx';

/** What people wrote down about a pupil in their own words, the newest first. */
export default function NotesPart({ file }: CasePartProps) {
  const notes = useShownEntries(file, 'note').toSorted(
    (a, b) => b.content.on.localeCompare(a.content.on) || writtenAt(b).localeCompare(writtenAt(a)),
  );
  return (
    <>
      <PartHeading>Notes</PartHeading>
      <OpenForm button="Add a note" draftKey={entryFormKey({ file, kind: 'note' })}>
        {({ close, done }) => (
          <NoteForm file={file} onClose={close} onSaved={() => done('The note is saved.')} />
        )}
      </OpenForm>
      {notes.length === 0 ? (
        <EmptyState heading="No notes yet">
          <p>A note is for what has no place of its own: not a contact, an action or a review.</p>
          <NeutralWording />
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <NoteCard key={note.id} file={file} note={note} />
          ))}
        </ul>
      )}
      <TakenOut file={file} kinds={['note']} />
    </>
  );
}

const writtenAt = ({ history }: CaseEntryOf<'note'>) => history[0]?.at ?? '';

function NoteCard({ file, note }: CasePartProps & { note: CaseEntryOf<'note'> }) {
  const what = `the note of ${ukDate(note.content.on)}`;
  return (
    <EntryCard
      file={file}
      entry={note}
      heading={`${ukDate(note.content.on)}, by ${note.history[0]?.by ?? ''}`}
      what={what}
      form={({ close, done }) => (
        <NoteForm file={file} note={note} onClose={close} onSaved={() => done('The note is changed.')} />
      )}
    >
      <p className={`prose ${styles.text}`}>{note.content.text}</p>
    </EntryCard>
  );
}
