import { eachMark } from '../../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../../attendance/pupil/marksOfCalendar.ts';
import { count } from '../../../attendance/pupil/tally.ts';
import { addDays, dayNumber } from '../../../calendar/plainDate.ts';
import type { CaseloadPupil } from '../../../casework/caseloadPupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';

const weeks = 4;

/**
 * Attendance of the pupils on the caseload in the last four weeks of the register, and before; undefined where nobody is on it, or
 * where the register holds sums only. `asAt` is the register's last day, ISO.
 */
export function recentTrend(rows: readonly CaseloadPupil[], asAt: string): SchoolFacts['trend'] {
  const pupils = rows.filter(({ onCaseload, calendar }) => onCaseload && calendar.marks !== '');
  if (pupils.length === 0) return undefined;
  const from = addDays(asAt, 1 - weeks * 7);
  const firstRecent = dayNumber(from) * 2;
  const recent = { possible: 0, attended: 0 };
  const earlier = { possible: 0, attended: 0 };
  for (const { calendar } of pupils)
    for (const [session, code] of eachMark(marksOfCalendar(calendar), asAt))
      count(session < firstRecent ? earlier : recent, code);
  return { pupils: pupils.length, recent, earlier, from };
}
