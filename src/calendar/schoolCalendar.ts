import { bankHolidayOn } from './bankHolidays.ts';
import { addDays, weekdayOf } from './plainDate.ts';

/** A stretch of term between two holidays, both dates inclusive: 'Autumn 1' to 'Summer 2'. */
export type Term = { name: string; from: string; to: string };

/** When a school is open, as ISO dates. Every school has its own; bank holidays are known without being listed. */
export type SchoolCalendar = {
  terms: readonly Term[];
  /** Days for staff training: in term, but without pupils. */
  inset: readonly string[];
  /** Other days on which this school does not open. */
  closures: readonly string[];
};

/** Why a school is closed on an ISO date, in words for a reader, or undefined where it is open. */
export function whyClosed(date: string, calendar: SchoolCalendar): string | undefined {
  if (weekdayOf(date) > 5) return 'Weekend';
  const bankHoliday = bankHolidayOn(date);
  if (bankHoliday) return bankHoliday;
  if (calendar.inset.includes(date)) return 'INSET day';
  if (calendar.closures.includes(date)) return 'School closed';
  return calendar.terms.some(({ from, to }) => date >= from && date <= to) ? undefined : 'School holiday';
}

export function isSchoolDay(date: string, calendar: SchoolCalendar): boolean {
  return whyClosed(date, calendar) === undefined;
}

/**
 * The school day a number of school days after a date, or before it if negative; the date itself is never
 * counted. With 0: the date, or the next school day where the school is closed. Undefined where the calendar
 * ends first: its terms must be added before anyone can rely on a date.
 */
export function addSchoolDays(date: string, days: number, calendar: SchoolCalendar): string | undefined {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  if (days === 0 && isSchoolDay(date, calendar)) return date;
  const step = days < 0 ? -1 : 1;
  const edges = calendar.terms.map(({ from, to }) => (step > 0 ? to : from)).sort();
  const edge = edges.at(step > 0 ? -1 : 0);
  let left = Math.max(Math.abs(days), 1);
  let at = date;
  while (edge !== undefined && (step > 0 ? at < edge : at > edge)) {
    at = addDays(at, step);
    if (isSchoolDay(at, calendar)) left -= 1;
    if (left === 0) return at;
  }
  return undefined;
}
