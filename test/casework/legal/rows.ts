import { marksOfCalendar } from '../../../src/attendance/pupil/marksOfCalendar.ts';
import { pupilFigures, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { addDays, weekdayOf } from '../../../src/calendar/plainDate.ts';
import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';

type Marked = {
  /** A Monday, ISO. */
  from: string;
  /** The two marks of each weekday from then on: '/\\', 'OO'. */
  days: readonly string[];
  asAt?: string | undefined;
};

/** A pupil's row with these marks, and the figures that they come to. */
export function rowWith({ from, days, asAt }: Marked, change: Partial<CaseloadPupil> = {}): CaseloadPupil {
  const tokens: string[] = [];
  let day = from;
  for (const marks of days) {
    while (weekdayOf(day) > 5) {
      tokens.push('.', '.');
      day = addDays(day, 1);
    }
    tokens.push(...marks);
    day = addDays(day, 1);
  }
  const calendar = { from: days.length > 0 ? from : '', marks: tokens.join(' ') };
  const marks = marksOfCalendar(calendar);
  const last = asAt ?? addDays(day, -1);
  return {
    ...{
      id: 'pupil-1',
      schoolId: 'school-north',
      importId: 'import-1',
      upn: 'A1',
      surname: 'Ash',
      forename: 'Bo',
    },
    ...{ yearGroup: '8', birthDate: '', flags: [], onCaseload: true },
    figures: pupilFigures(marks, schoolWeeksOf([{ marks }], last), last),
    calendar,
    asAt: last,
    ...change,
  };
}
