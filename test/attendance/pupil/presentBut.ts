import { type SchoolTime, schoolTimeOf } from '../../../src/attendance/pupil/schoolTime.ts';
import { schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { openRunsOf } from '../../../src/calendar/openRuns.ts';
import { addDays, dateOfDay } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { halfTermsOf } from '../../../src/calendar/termsSeen.ts';
import { year2025 } from '../../calendar/years.ts';
import { halves } from '../randomSchool.ts';
import { marksFrom, type PlainMark } from '../slowFigures.ts';

/** The pattern of domain's worked example: September 2025 to July 2026, 195 weekdays, without training days or closures. */
export const plainYear: SchoolCalendar = { ...year2025, inset: [], closures: [] };

export const openDays: readonly string[] = Array.from({ length: 330 }, (_, i) =>
  addDays('2025-09-01', i),
).filter((date) => isSchoolDay(date, plainYear));

/** A pupil present up to a date but for the marks given, by date or by date and half. */
export function presentBut(marks: Record<string, string>, asAt = '2026-07-22'): PlainMark[] {
  return openDays
    .filter((date) => date <= asAt)
    .flatMap((date) =>
      halves.map((half, i) => ({
        date,
        half,
        code: marks[`${date} ${half}`] ?? marks[date] ?? '/\\'.charAt(i),
      })),
    );
}

/** The time of a school whose pupils have these marks, as it is kept with an import. */
export function timeOf(
  school: readonly (readonly PlainMark[])[],
  asAt: string,
  calendar?: SchoolCalendar,
): SchoolTime {
  const pupils = school.map((marks, i) => ({ upn: `${i}`, marks: marksFrom(marks) }));
  const recorded = school.flat().filter(({ code, date }) => code !== '#' && code !== 'Z' && date <= asAt);
  const recordedDays = [...new Set(recorded.map(({ date }) => date))].sort();
  return schoolTimeOf(
    {
      weeks: Array.from(schoolWeeksOf(pupils, asAt).opened, dateOfDay),
      openRuns: openRunsOf(recordedDays),
      halfTerms: halfTermsOf(recordedDays, calendar?.terms),
    },
    { asAt, calendar },
  );
}

export const present: readonly PlainMark[] = presentBut({});
