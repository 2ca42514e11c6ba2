import { lazy, Suspense } from 'react';
import type { CasePartProps } from '../caseParts.ts';
import entryStyles from '../entries/entries.module.css';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { TimetableCard } from './TimetableCard.tsx';
import { TimetableForm } from './TimetableForm.tsx';

// A council's own notes come with all that it says about everything else.
const LocalReminder = lazy(() => import('./LocalReminder.tsx'));

/** Part-time timetables, mirrored so that their reviews and their end are not forgotten. */
export function TimetableSection({ file }: CasePartProps) {
  const timetables = useShownEntries(file, 'timetable').toSorted((a, b) =>
    b.content.startsOn.localeCompare(a.content.startsOn),
  );
  return (
    <section className="stack" aria-labelledby="timetables">
      <h3 id="timetables">Part-time timetable</h3>
      <p className="prose">
        What is written here is a copy, so that reviews and the end are not forgotten. It does not report the
        timetable: do that on the council’s own system, and note the day here.
      </p>
      <Suspense>
        <LocalReminder />
      </Suspense>
      <OpenForm
        button="Note a part-time timetable"
        appearance="secondary"
        draftKey={entryFormKey({ file, kind: 'timetable' })}
      >
        {({ close, done }) => (
          <TimetableForm file={file} onClose={close} onSaved={() => done('The timetable is saved.')} />
        )}
      </OpenForm>
      {timetables.length > 0 ? (
        <ul className={entryStyles.list}>
          {timetables.map((timetable) => (
            <TimetableCard key={timetable.id} file={file} timetable={timetable} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
