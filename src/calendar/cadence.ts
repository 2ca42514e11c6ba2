import { whyNoSchool } from './holidays.ts';
import { addDays, type Weekday, weekdayOf } from './plainDate.ts';
import type { SchoolCalendar } from './schoolCalendar.ts';
import { schoolWeeksOf, wholeTerms } from './wholeTerms.ts';

/** A date of a series; with `skipped`, nothing happens on it, and this is why. */
type CadenceDate = { date: string; skipped?: string };

type Span = { from: string; to: string; weekday: Weekday; calendar: SchoolCalendar };

function looked(date: string, calendar: SchoolCalendar): CadenceDate {
  const skipped = whyNoSchool(date, calendar);
  return skipped === undefined ? { date } : { date, skipped };
}

/**
 * Every second week on one day of the week, from the first such day on or after `from` up to `to` (ISO,
 * inclusive). Days on which school is closed stay in the list with the reason, so that the rhythm of the series does
 * not move after a holiday and a reader can see what became of each date.
 */
export function fortnightly({ from, to, weekday, calendar }: Span): CadenceDate[] {
  const dates: CadenceDate[] = [];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let date = first; date <= to; date = addDays(date, 14)) dates.push(looked(date, calendar));
  return dates;
}

/**
 * Once a term, on one day of its n-th school week, where that lies from `from` to `to` (ISO, inclusive). A week counts where
 * there is school on one of its days; a holiday between half terms counts for nothing. The day itself may be closed: it stays in the
 * list with the reason. `tooShort` are the terms that overlap the span and have not as many weeks: 'Spring term 2026/27'.
 */
export function termly({ schoolWeek, from, to, weekday, calendar }: Span & { schoolWeek: number }): {
  dates: CadenceDate[];
  tooShort: string[];
} {
  const dates: CadenceDate[] = [];
  const tooShort: string[] = [];
  for (const term of wholeTerms(calendar)) {
    if (term.to < from || term.from > to) continue;
    const monday = schoolWeeksOf(term, calendar)[schoolWeek - 1];
    const date = monday === undefined ? undefined : addDays(monday, weekday - 1);
    if (date === undefined) tooShort.push(term.name);
    else if (date >= from && date <= to) dates.push(looked(date, calendar));
  }
  return { dates, tooShort };
}
