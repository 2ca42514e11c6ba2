import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import { schoolDaysFrom } from '../../../calendar/schoolDays.ts';

/** A calendar is never changed, only put in another's place. */
const known = new WeakMap<SchoolCalendar, readonly string[]>();

/** Every school day of a calendar, in order: the pupils of a school share it, so that it is gone through once. */
function schoolDaysOf(calendar: SchoolCalendar): readonly string[] {
  const days =
    known.get(calendar) ??
    [...new Set(calendar.terms.flatMap(({ from, to }) => schoolDaysFrom(from, to, calendar)))].sort();
  known.set(calendar, days);
  return days;
}

/** How many of these dates, which are in order, are not after a date. */
function upTo(date: string, days: readonly string[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The school day a number of school days, at least 1, after a date, as addSchoolDays has it. */
export function schoolDayAfter(date: string, days: number, calendar: SchoolCalendar): string | undefined {
  const all = schoolDaysOf(calendar);
  return all[upTo(date, all) + days - 1];
}

/** School days after `from` up to and including `to`, as schoolDaysBetween has them. */
export function countedDaysBetween(from: string, to: string, calendar: SchoolCalendar): number {
  const all = schoolDaysOf(calendar);
  return Math.max(0, upTo(to, all) - upTo(from, all));
}
