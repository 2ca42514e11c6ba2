import { addDays, isPlainDate } from './plainDate.ts';

/**
 * A date as somebody wrote it, in ISO: read day first, as in the UK, and month first. The two are the same
 * where the text leaves no choice, and one is absent where it names no date that exists.
 */
export type WrittenDate = { dayFirst?: string; monthFirst?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+/i;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${time}$`);
const monthInWords = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]?([a-z]{3,9})[-/. ,]*(\d{4}|\d{2})$/i;

function iso(year: string, month: number, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // No register is older than this, nor from the next century: such a year is a slip of the pen.
  return full >= '1990' && full < '2100' && isPlainDate(date) ? date : undefined;
}

const written = (dayFirst: string | undefined, monthFirst: string | undefined): WrittenDate => ({
  ...(dayFirst === undefined ? {} : { dayFirst }),
  ...(monthFirst === undefined ? {} : { monthFirst }),
});

/**
 * Reads '2025-09-03', '03/09/2025', '3/9/25', '03-Sep-2025', 'Wed 3 September 2025', with or without a time
 * of day. Undefined for a text that does not look like a date at all; {} for one that does but does not exist.
 */
export function readDate(text: string): WrittenDate | undefined {
  const bare = text.trim().replace(weekday, '');
  const [, year = '', month = '', day = ''] = yearFirst.exec(bare) ?? [];
  if (year) {
    const date = iso(year, Number(month), day);
    return written(date, date);
  }
  const [, first = '', , second = '', lastYear = ''] = yearLast.exec(bare) ?? [];
  if (lastYear) return written(iso(lastYear, Number(second), first), iso(lastYear, Number(first), second));
  const [, dayOfMonth = '', name = '', namedYear = ''] = monthInWords.exec(bare) ?? [];
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return undefined;
  const date = iso(namedYear, number, dayOfMonth);
  return written(date, date);
}

const zoneOrHalf = /(?<=:\d{2}(?:\.\d+)?)(?:[+-]\d{2}:?\d{2}|\s?[ap]m)$/i;

/** In summer a day of ours begins at 23:00 of the day before in UTC, as programs write it: no register is taken then. */
export const isMidnightOfNext = (text: string) => /T23:00(:00(\.0+)?)?(Z|\+00:?00)$/.test(text);

/**
 * As readDate, and what only a column that holds nothing but dates can mean by it: '45903', as a spreadsheet writes a date that has
 * lost its format (days since 30 December 1899), '20250903', '2025-09-03T08:50:00+01:00', '03/09/2025 12:00 AM',
 * '2025-09-02T23:00:00Z' for 3 September.
 */
export function readDateColumn(text: string): WrittenDate | undefined {
  const plain = text.trim();
  if (/^\d{5}(\.\d+)?$/.test(plain)) return readDate(addDays('1899-12-30', Math.trunc(Number(plain))));
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (day) return readDate(`${year}-${month}-${day}`);
  const date = readDate(plain.replace(zoneOrHalf, ''));
  const iso = isMidnightOfNext(plain) ? date?.dayFirst : undefined;
  return iso === undefined ? date : readDate(addDays(iso, 1));
}

/**
 * Whether a column of dates is written month first: some date in it exists only so, and none only the other way
 * round. One column has one order; without such proof it is the UK's.
 */
export function isMonthFirst(dates: Iterable<WrittenDate>): boolean {
  let proof = false;
  for (const { dayFirst, monthFirst } of dates) {
    if (dayFirst !== undefined && monthFirst === undefined) return false;
    if (dayFirst === undefined && monthFirst !== undefined) proof = true;
  }
  return proof;
}
