import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { EmptyState } from '../../../../parts/EmptyState.tsx';
import { NotedCsv } from '../../../../parts/NotedCsv.tsx';
import styles from '../case.module.css';
import type { CasePartProps } from '../caseParts.ts';
import entryStyles from '../entries/entries.module.css';
import { OpenForm } from '../entries/OpenForm.tsx';
import { TakenOut } from '../entries/TakenOut.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { PartHeading } from '../PartHeading.tsx';
import { TimetableSection } from '../timetables/TimetableSection.tsx';
import { AttemptsPanel } from './AttemptsPanel.tsx';
import { ContactCard } from './ContactCard.tsx';
import { ContactForm } from './ContactForm.tsx';
import { contactRows } from './contactRows.ts';
import { SeenPanel } from './SeenPanel.tsx';

const kinds = [
  { type: 'phone', button: 'Log a contact', appearance: 'primary' },
  { type: 'safe-and-well', button: 'Log a safe-and-well check', appearance: 'secondary' },
  { type: 'home-visit', button: 'Log a home visit', appearance: 'secondary' },
] as const;

/** Attempts to reach the family and times at which the child was seen, the newest first; part-time timetables. */
export default function ContactsPart({ file }: CasePartProps) {
  const contacts = useShownEntries(file, 'contact').toSorted(newestFirst);
  const { id, surname } = file.pupil;
  return (
    <>
      <PartHeading>Contacts</PartHeading>
      <div className={styles.panels}>
        <SeenPanel file={file} />
        <AttemptsPanel file={file} />
      </div>
      <div className={styles.openers}>
        {kinds.map(({ type, button, appearance }) => (
          <OpenForm
            key={type}
            button={button}
            appearance={appearance}
            draftKey={entryFormKey({ file, kind: 'contact', name: type })}
          >
            {({ close, done }) => (
              <ContactForm
                file={file}
                type={type}
                onClose={close}
                onSaved={() => done('The contact is saved.')}
              />
            )}
          </OpenForm>
        ))}
      </div>
      {contacts.length === 0 ? (
        <EmptyState heading="No contacts yet">
          <p>
            Log each attempt to reach the family, whether it succeeded or not. Two attempts, one of them an
            offer to meet, are what shows that support was offered.
          </p>
        </EmptyState>
      ) : (
        <>
          <NotedCsv
            note={{ subject: 'pupil', pupilId: id, count: contacts.length }}
            fileName={`contacts-${surname.toLowerCase()}.csv`}
            rows={() => contactRows(file, contacts)}
          />
          <ul className={entryStyles.list}>
            {contacts.map((contact) => (
              <ContactCard key={contact.id} file={file} contact={contact} />
            ))}
          </ul>
        </>
      )}
      <TimetableSection file={file} />
      <TakenOut file={file} kinds={['contact', 'timetable']} />
    </>
  );
}

const momentOf = ({ content: { on, time = '' } }: CaseEntryOf<'contact'>) => `${on} ${time}`;
const newestFirst = (a: CaseEntryOf<'contact'>, b: CaseEntryOf<'contact'>) =>
  momentOf(b).localeCompare(momentOf(a));
