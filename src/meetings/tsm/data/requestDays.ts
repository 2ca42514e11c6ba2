import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../calendar/schoolCalendar.ts';

export const requestDays = 10;
/** A school that has not answered hears of it again so many school days before. */
export const reminderDays = [5, 2] as const;

/** Mondays to Fridays, where nobody has set the dates of the school so far back. */
function weekdaysBefore(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** The day so many school days before the day of a meeting (both ISO), by the school's own calendar. */
export const daysBefore = (day: string, count: number, calendar: SchoolCalendar | undefined): string =>
  (calendar && addSchoolDays(day, -count, calendar)) ?? weekdaysBefore(day, count);

/** The day on which a school is asked for its data. */
export const requestDueOn = (day: string, calendar: SchoolCalendar | undefined): string =>
  daysBefore(day, requestDays, calendar);
