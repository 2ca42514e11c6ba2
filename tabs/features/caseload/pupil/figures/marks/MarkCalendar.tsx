import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ukDate, ukDay } from '../../../../../../src/calendar/ukDate.ts';
import type { PupilPage } from '../../../../../app/apiTypes.ts';
import { codeInWords } from '../codeFacts.ts';
import { type GridPlace, placeForKey } from './gridKeys.ts';
import { MarkCell } from './MarkCell.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import styles from './marks.module.css';
import { type EmptyWeeks, markWeeks, type SessionMark } from './markWeeks.ts';

/** In pixels: the least at which two letters fit a mark and a finger hits it. */
const markWidth = 24;
const weekWidth = 48;

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Every mark of the register, a week a row. The arrow keys move from mark to mark. */
export function MarkCalendar({ calendar }: { calendar: PupilPage['calendar'] }) {
  const { rows, daysPerWeek } = useMemo(() => markWeeks(calendar), [calendar]);
  const weeks = rows.filter((row) => row.kind === 'week');
  const body = useRef<HTMLTableSectionElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [looked, setLooked] = useState<SessionMark>();
  const columns = daysPerWeek * 2;

  const move = (event: KeyboardEvent) => {
    const to = placeForKey(event, place, { rows: weeks.length, columns });
    if (!to) return;
    event.preventDefault();
    body.current?.querySelector<HTMLElement>(`[data-place="${to.row}-${to.column}"]`)?.focus();
  };

  let week = -1;
  return (
    <>
      <MarkLegend />
      <p className={styles.looked} aria-hidden="true">
        {looked
          ? sessionInWords(looked)
          : 'Point at a mark, or move to it with the arrow keys, to read what it means.'}
      </p>
      <div className="table-frame">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is a grid, so that screen readers pass the arrow keys on
          role="grid"
          className={styles.calendar}
          style={{ minWidth: weekWidth + columns * markWidth }}
          aria-labelledby="year-of-marks"
          aria-readonly="true"
        >
          <thead>
            <tr>
              <th rowSpan={2} scope="col" className={styles.weekHeading}>
                Week of
              </th>
              {dayNames.slice(0, daysPerWeek).map((day) => (
                <th key={day} colSpan={2} scope="colgroup">
                  {day}
                </th>
              ))}
            </tr>
            <tr>
              {dayNames.slice(0, daysPerWeek).flatMap((day) => [
                <th key={`${day} am`} scope="col">
                  am
                </th>,
                <th key={`${day} pm`} scope="col">
                  pm
                </th>,
              ])}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={move} onMouseLeave={() => setLooked(undefined)}>
            {rows.map((row) => {
              if (row.kind === 'empty') return <NoMarks key={row.from} weeks={row} columns={columns} />;
              week += 1;
              const rowNumber = week;
              return (
                <tr key={row.monday}>
                  <th scope="row" className={styles.week}>
                    {shortDate(row.monday)}
                  </th>
                  {row.sessions.map((session, column) => (
                    <MarkCell
                      key={`${session.date} ${session.half}`}
                      session={session}
                      words={sessionInWords(session)}
                      place={{ row: rowNumber, column }}
                      isCurrent={place.row === rowNumber && place.column === column}
                      onFocus={setPlace}
                      onLook={setLooked}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function NoMarks({ weeks, columns }: { weeks: EmptyWeeks; columns: number }) {
  return (
    <tr>
      <td colSpan={columns + 1} className={styles.noMarks}>
        No marks, {ukDate(weeks.from)} to {ukDate(weeks.to)}
      </td>
    </tr>
  );
}

const sessionInWords = ({ date, half, code }: SessionMark) => `${ukDay(date)}, ${half}. ${codeInWords(code)}`;

/** '2026-09-07' -> '7 Sep': a year of weeks has no room for more, and each mark says its full date. */
function shortDate(date: string): string {
  const [day = '', month = ''] = ukDate(date).split(' ');
  return `${day} ${month.slice(0, 3)}`;
}
