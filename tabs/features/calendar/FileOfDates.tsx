import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useId, useState } from 'react';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import styles from './calendar.module.css';
import type { SchoolDates } from './calendarTypes.ts';
import { ReadingPreview } from './ReadingPreview.tsx';
import { longestFile, readFileText } from './readFileText.ts';
import { useReadDates } from './useCalendar.ts';

/** Reads dates from a calendar file or CSV: a look at what was understood comes before they are used. */
export function FileOfDates({ onUse }: { onUse(dates: SchoolDates): void }) {
  const id = useId();
  const read = useReadDates();
  const [fault, setFault] = useState('');
  const [name, setName] = useState('');
  const choose = async (file: File) => {
    read.reset();
    setName(file.name);
    // A character is a byte or more, so that nothing much larger is read at all.
    const text = file.size > longestFile * 4 ? undefined : await readFileText(file);
    const tooLong = text === undefined || text.length > longestFile;
    setFault(tooLong ? 'That file is too large for term dates.' : '');
    if (!tooLong) read.mutate({ name: file.name.slice(0, 200), text });
  };
  return (
    <div className="stack">
      <div className={styles.file}>
        <label htmlFor={id} className="action">
          <ArrowUploadRegular aria-hidden="true" className="inline-icon" /> Read dates from a file
        </label>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept=".ics,.csv,.txt,text/calendar,text/csv"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
            if (file) void choose(file);
          }}
        />
        <p id={`${id}-hint`} className="quiet">
          A calendar file (.ics) from your school’s or council’s website, or a CSV file with a name, a first
          and a last date in each row.
        </p>
      </div>
      {fault ? (
        <p role="alert" className="said">
          {fault}
        </p>
      ) : null}
      {read.error ? <ProblemPanel error={read.error} /> : null}
      {read.isPending ? <Waiting what="the file" lines={3} /> : null}
      {read.data ? (
        <ReadingPreview
          fileName={name}
          reading={read.data}
          onUse={() => {
            onUse(read.data.dates);
            read.reset();
          }}
          onClose={() => read.reset()}
        />
      ) : null}
    </div>
  );
}
