import { bankHolidayOn } from '../bankHolidays.ts';
import { addDays, dayNumber, weekdayOf } from '../plainDate.ts';

/** Days from one ISO date to another, both inclusive. */
export type DaySpan = { from: string; to: string };

/** Weekends and bank holidays: no school is open, whatever its terms. */
export const isOffAnyway = (date: string): boolean =>
  weekdayOf(date) > 5 || bankHolidayOn(date) !== undefined;

export const lengthOf = ({ from, to }: DaySpan): number => dayNumber(to) - dayNumber(from) + 1;
export const overlaps = (a: DaySpan, b: DaySpan): boolean => a.from <= b.to && b.from <= a.to;
export const byStart = (a: DaySpan, b: DaySpan): number =>
  a.from < b.from || (a.from === b.from && a.to > b.to) ? -1 : 1;

export function daysIn({ from, to }: DaySpan): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The span with the days at its ends that `off` names taken away; undefined where nothing is left. */
export function trimmed({ from, to }: DaySpan, off = isOffAnyway): DaySpan | undefined {
  let [first, last] = [from, to];
  while (first <= last && off(first)) first = addDays(first, 1);
  while (first <= last && off(last)) last = addDays(last, -1);
  return first <= last ? { from: first, to: last } : undefined;
}

/** The span with the days around it that are off as well. */
export function widened({ from, to }: DaySpan, off = isOffAnyway): DaySpan {
  let [first, last] = [from, to];
  while (off(addDays(first, -1))) first = addDays(first, -1);
  while (off(addDays(last, 1))) last = addDays(last, 1);
  return { from: first, to: last };
}

/** What is left of a span without others. */
export function without(span: DaySpan, others: readonly DaySpan[]): DaySpan[] {
  let left: DaySpan[] = [span];
  for (const other of others)
    left = left.flatMap((one) => {
      if (!overlaps(one, other)) return [one];
      const before = { from: one.from, to: addDays(other.from, -1) };
      const after = { from: addDays(other.to, 1), to: one.to };
      return [before, after].filter(({ from, to }) => from <= to);
    });
  return left;
}

/** Spans that overlap or follow one another without a gap, made one. */
export function joined(spans: readonly DaySpan[]): DaySpan[] {
  const found: DaySpan[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = found.at(-1);
    if (last && span.from <= addDays(last.to, 1)) {
      found[found.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to };
    } else found.push(span);
  }
  return found;
}
