import { marksOfCalendar } from '../../../src/attendance/pupil/marksOfCalendar.ts';
import { addDays, weekdayOf } from '../../../src/calendar/plainDate.ts';

/**
 * Marks by school day from a Monday on, morning and afternoon: '/\\ OO I.'. Weekends are passed over; '..' is a weekday without
 * marks.
 */
export function calendarFrom(monday: string, days: readonly string[]): { from: string; marks: string } {
  const tokens: string[] = [];
  let date = monday;
  for (const day of days) {
    while (weekdayOf(date) > 5) {
      tokens.push('.', '.');
      date = addDays(date, 1);
    }
    tokens.push(...(day.includes(' ') ? day.split(' ') : [...day]));
    date = addDays(date, 1);
  }
  return { from: monday, marks: tokens.join(' ') };
}

export const marksFrom = (monday: string, days: readonly string[]) =>
  marksOfCalendar(calendarFrom(monday, days));

export const times = (day: string, count: number) => Array<string>(count).fill(day);
