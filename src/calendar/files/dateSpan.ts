import { isMonthFirst, readDate, type WrittenDate } from '../dateText.ts';

/** A cell that holds a date, or a first and a last one: '3 Sep to 24 Oct 2025'. */
export type WrittenSpan = { from: WrittenDate; to?: WrittenDate };

const between = /\s+(?:to|until|till|through|[-–—])\s+|\s*[–—]\s*/i;
const year = /\b(\d{4})\s*$/;
const dayAndMonth = /^(?:[a-z]+[\s,.]+)?\d{1,2}(?:st|nd|rd|th)?[\s-](?:of\s+)?[a-z]{3,9}$/i;

const plain = (text: string) => text.trim().replace(/\bof\s+/i, '');

/** Undefined for a text that does not look like a date. */
export function readSpan(text: string): WrittenSpan | undefined {
  const [first = '', last, ...more] = text.trim().split(between);
  if (more.length > 0) return undefined;
  if (last === undefined) {
    const from = readDate(plain(first));
    return from && { from };
  }
  const to = readDate(plain(last));
  const itsYear = year.exec(last.trim())?.[1];
  const from = readDate(plain(first)) ?? readDate(`${plain(first)} ${itsYear ?? ''}`);
  return from && to && { from, to };
}

/** Whether a text is a day and a month, and would be a date with a year. */
export const lacksYear = (text: string): boolean => dayAndMonth.test(text.trim());

/** Whether the dates of a file are written month first, which is decided for all of them together. */
export const spansMonthFirst = (spans: readonly WrittenSpan[]): boolean =>
  isMonthFirst(spans.flatMap(({ from, to }) => (to ? [from, to] : [from])));
