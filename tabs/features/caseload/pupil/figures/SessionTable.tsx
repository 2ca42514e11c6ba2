import type { ReactNode } from 'react';
import { ukDay } from '../../../../../src/calendar/ukDate.ts';
import { nameOfCode } from './codeFacts.ts';
import styles from './figures.module.css';
import { halfNames } from './sessionWords.ts';

type Marked = { date: string; half: 'AM' | 'PM'; code: string };
type Props<T extends Marked> = {
  caption: string;
  /** Where what stands above the table says it already. */
  captionUnseen?: true;
  sessions: readonly T[];
  /** A last column, where there is more to say of each. */
  more?: { heading: string; of(session: T): ReactNode };
};

/** Sessions one by one: when, and the mark that stands there. */
export function SessionTable<T extends Marked>({ caption, captionUnseen, sessions, more }: Props<T>) {
  return (
    <table className={`table ${styles.sessions}`}>
      <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Code</th>
          {more ? <th scope="col">{more.heading}</th> : null}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={`${session.date} ${session.half}`}>
            <th scope="row">
              {ukDay(session.date)}, {halfNames[session.half]}
            </th>
            <td>
              <code>{session.code}</code> <span className="quiet">{nameOfCode(session.code)}</span>
            </td>
            {more ? <td>{more.of(session)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
