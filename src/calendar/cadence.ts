import { addDays, type Weekday, weekdayOf } from './plainDate.ts';
import { type SchoolCalendar, whyClosed } from './schoolCalendar.ts';

/** A date of a series; with `skipped`, nothing happens on it, and this is why. */
export type CadenceDate = { date: string; skipped?: string };

/**
 * Every second week on one day of the week, from the first such day on or after `from` up to `to` (ISO,
 * inclusive). Days on which school is closed stay in the list with the reason, so that the rhythm of the series does
 * not move after a holiday and a reader can see what became of each date.
 */
export function fortnightly(series: {
  from: string;
  to: string;
  weekday: Weekday;
  calendar: SchoolCalendar;
}): CadenceDate[] {
  const dates: CadenceDate[] = [];
  const first = addDays(series.from, (series.weekday - weekdayOf(series.from) + 7) % 7);
  for (let date = first; date <= series.to; date = addDays(date, 14)) {
    const skipped = whyClosed(date, series.calendar);
    dates.push(skipped === undefined ? { date } : { date, skipped });
  }
  return dates;
}
