import { bankHolidayOn } from '../../../calendar/bankHolidays.ts';
import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { isNoSession } from './markStringText.ts';

const longestDays = 800;

/** The days from a date, as many as are asked for or up to the last one, of those that a way of counting takes. */
function daysFrom(
  start: string,
  takes: (date: string) => boolean,
  until: { last: string } | { count: number },
): string[] {
  const days: string[] = [];
  for (let date = start, i = 0; i < longestDays; date = addDays(date, 1), i++) {
    if ('last' in until ? date > until.last : days.length === until.count) break;
    if (takes(date)) days.push(date);
  }
  return days;
}

const isWeekday = (date: string) => weekdayOf(date) <= 5;
const isOpen = (date: string) => isWeekday(date) && bankHolidayOn(date) === undefined;
const ways = [() => true, isWeekday, isOpen];

/** Whether both marks of each such day say that nobody was there. */
function closedOn(
  days: readonly string[],
  marks: readonly string[],
  closed: (date: string) => boolean,
): boolean {
  return days.every(
    (date, i) => !closed(date) || (isNoSession(marks[2 * i] ?? '') && isNoSession(marks[2 * i + 1] ?? '')),
  );
}

/**
 * The dates that a string of two marks a day covers from its start: calendar days, weekdays, or weekdays without bank holidays,
 * whichever comes to its length by one of the last dates that are known. Where none is known, the string has to show it: calendar days
 * have weekends without marks, and weekdays no marks on a bank holiday. Undefined where nothing fits.
 */
export function datesOfString(
  start: string,
  marks: readonly string[],
  lasts: readonly string[],
): string[] | undefined {
  const count = marks.length / 2;
  if (!Number.isInteger(count) || count === 0 || count > longestDays) return undefined;
  for (const last of lasts)
    for (const takes of ways) {
      const days = daysFrom(start, takes, { last });
      if (days.length === count) return days;
    }
  if (lasts.length > 0) return undefined;
  const calendar = daysFrom(start, () => true, { count });
  if (closedOn(calendar, marks, (date) => !isWeekday(date))) return calendar;
  const weekdays = daysFrom(start, isWeekday, { count });
  return weekdays.length === count && closedOn(weekdays, marks, (date) => !isOpen(date))
    ? weekdays
    : undefined;
}
