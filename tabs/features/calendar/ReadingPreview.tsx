import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { amount } from '../../parts/amount.ts';
import styles from './calendar.module.css';
import type { DatesReading } from './calendarTypes.ts';
import { datesByYear } from './datesByYear.ts';
import { YearDates } from './YearDates.tsx';

type Props = { fileName: string; reading: DatesReading; onUse(): void; onClose(): void };

/** What a file was understood to say, entry by entry, before any of it is used. */
export function ReadingPreview({ fileName, reading, onUse, onClose }: Props) {
  const { dates, used, notUsed, notes } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasTerms = dates.terms.length > 0;
  return (
    <section className={`stack ${styles.preview}`} aria-label="What the file says">
      <h3 ref={heading} tabIndex={-1}>
        What {fileName} says
      </h3>
      <p>
        {amount(used.length + notUsed.length, 'entry', 'entries')}: {used.length} used, {notUsed.length} not
        used.
      </p>
      {notes.map((note) => (
        <p key={note} className="said">
          {note}
        </p>
      ))}
      {datesByYear(dates).map((year) => (
        <YearDates key={year.year} year={year} partial={false} />
      ))}
      <Entries
        name={`Used (${used.length})`}
        about="What it was taken for"
        rows={used.map(({ where, as }) => ({ where, what: as }))}
        open={false}
      />
      <Entries
        name={`Not used (${notUsed.length})`}
        about="Why"
        rows={notUsed.map(({ where, reason }) => ({ where, what: reason }))}
        open={notUsed.length > 0 && notUsed.length <= 10}
      />
      {hasTerms ? <p>Dates of other years stay as they are.</p> : null}
      <div className="row">
        {hasTerms ? (
          <Button appearance="primary" onClick={onUse}>
            Use these dates
          </Button>
        ) : null}
        <Button onClick={onClose}>{hasTerms ? 'Not now' : 'Close'}</Button>
      </div>
    </section>
  );
}

type EntriesProps = {
  name: string;
  about: string;
  rows: readonly { where: string; what: string }[];
  open: boolean;
};

function Entries({ name, about, rows, open }: EntriesProps) {
  if (rows.length === 0) return null;
  return (
    <details open={open}>
      <summary>{name}</summary>
      <table className={`table ${styles.table}`}>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col">{about}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ where, what }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
