import { ukDate } from '../../src/calendar/ukDate.ts';

type Dates = { from: string; to: string };

/** The last date of a half term of which a register says something. ISO dates. */
export const halfTermEnd = ({ to }: Dates, asAt: string) => (to > asAt ? asAt : to);

/** The dates of a half term as far as a register goes: '2 November 2026 to 20 November 2026, so far'. */
export function halfTermDates(term: Dates, asAt: string): string {
  const end = halfTermEnd(term, asAt);
  return `${ukDate(term.from)} to ${ukDate(end)}${end < term.to ? ', so far' : ''}`;
}
