import { addDays, mondayOf } from '../../calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';

/** School weeks of a notice to improve. Source: Working together, notice to improve (August 2024, pages 58 and 59). */
export const improvementWeeks = { fewest: 3, most: 6 } as const;

export type ImprovementPeriod = {
  /** The Monday of each school week that counts, in order. */
  weeks: readonly string[];
  /** The last school day of the last week. */
  endsOn: string;
};

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/**
 * The school weeks of a period that starts on a day (ISO): weeks from Monday to Sunday with at least one school day. The week of
 * the start is the first, however little of it is left: the guidance does not say, and so whoever shows this says it. Undefined
 * where the calendar ends before the period does. Throws RangeError for what is not a whole number of weeks from 1.
 */
export function improvementPeriod(
  startsOn: string,
  schoolWeeks: number,
  calendar: SchoolCalendar,
): ImprovementPeriod | undefined {
  if (!Number.isInteger(schoolWeeks) || schoolWeeks < 1)
    throw new RangeError(`Not a whole number of weeks: ${schoolWeeks}`);
  const end =
    calendar.terms
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const weeks: string[] = [];
  let endsOn = '';
  for (let monday = mondayOf(startsOn); weeks.length < schoolWeeks; monday = addDays(monday, 7)) {
    if (monday > end) return undefined;
    const open = daysOfWeek
      .map((day) => addDays(monday, day))
      .filter((day) => day >= startsOn && isSchoolDay(day, calendar));
    if (open.length === 0) continue;
    weeks.push(monday);
    endsOn = open.at(-1) ?? endsOn;
  }
  return { weeks, endsOn };
}
