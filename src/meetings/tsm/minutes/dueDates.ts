import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../calendar/schoolCalendar.ts';

const usualDays = 10;

/** When an action is due where nobody says another day: ten school days after the day of the meeting (ISO). */
export function usualDueOn(day: string, calendar: SchoolCalendar | undefined): string {
  const known = calendar && addSchoolDays(day, usualDays, calendar);
  if (known !== undefined) return known;
  let at = day;
  for (let left = usualDays; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
