import { addDays, weekdayOf } from '../../src/calendar/plainDate.ts';

/**
 * A day as somebody wrote it: '3 December', 'the 3rd', 'Thursday', 'tomorrow'. `weekday` counts from 1 for Monday; `inDays` from
 * today; a `year` is written in full.
 */
export type DaySaid =
  | { weekday: number }
  | { inDays: 0 | 1 }
  | { day: number; month?: number; year?: number };

// As people write them, and as they slip.
const weekdays = [
  'mon|mond[ae]y|monay',
  'tue|tues|tuesda?y|tuseday|teusday|tusday',
  'wed|weds|wednes?da?y|wedne?sday|wensday|wendsday|wednsday|wedensday',
  'thu|thur|thurs|thursda?y|thrusday|thursay|thirsday|thurday|thusday',
  'fri|frida?y|firday|frday|fryday',
  'sat|saturday',
  'sun|sunday',
];
const months = [
  'jan|january|janaury',
  'feb|february|febuary|feburary',
  'mar|march',
  'apr|april',
  'may',
  'jun|june',
  'jul|july',
  'aug|august',
  'sep|sept|september',
  'oct|october',
  'nov|november|novemeber|novemer',
  'dec|december|decemeber|decemer|desember',
];
const today = 'today';
const tomorrow = 'tomm?orr?ow|tomm?or+ows?|tomoz|tmrw|2moro';

const weekday = weekdays.join('|');
const monthName = months.join('|');
const ordinal = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** One day in words, for a pattern around it: it holds no groups that count. */
export const dayPattern =
  String.raw`(?:(?:${weekday}) )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthName})(?: \d{4})?|` +
  String.raw`(?:(?:${weekday}) )?(?:${monthName}) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \d{4})?|` +
  String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2}(?:\d{2})?)?|` +
  String.raw`(?:(?:${weekday}) )?(?:the )?\d{1,2}(?:st|nd|rd|th)|${today}|${tomorrow}|${weekday}`;

const isOneOf = (names: readonly string[], word: string) =>
  names.findIndex((name) => new RegExp(`^(?:${name})$`).test(word)) + 1;

type Reading = { of: RegExp; read: (found: readonly string[]) => DaySaid };

const number = (text: string | undefined) => Number(text);
const inFull = (year: string | undefined) =>
  year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) };

const readings: readonly Reading[] = [
  {
    of: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/,
    read: ([, year, m, day]) => ({ day: number(day), month: number(m), ...inFull(year) }),
  },
  {
    of: new RegExp(String.raw`\b${ordinal} (?:of )?(${monthName})\b(?: (\d{4}))?`),
    read: ([, day, m = '', year]) => ({ day: number(day), month: isOneOf(months, m), ...inFull(year) }),
  },
  {
    of: new RegExp(String.raw`\b(${monthName}) (?:the )?${ordinal}\b(?: (\d{4}))?`),
    read: ([, m = '', day, year]) => ({ day: number(day), month: isOneOf(months, m), ...inFull(year) }),
  },
  {
    // The day before the month, as everywhere in the United Kingdom.
    of: /\b(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?\b/,
    read: ([, day, m, year]) => ({ day: number(day), month: number(m), ...inFull(year) }),
  },
  { of: /\b(\d{1,2})(?:st|nd|rd|th)\b/, read: ([, day]) => ({ day: number(day) }) },
  { of: new RegExp(String.raw`\b(?:${today})\b`), read: () => ({ inDays: 0 }) },
  { of: new RegExp(String.raw`(?:\b|^)(?:${tomorrow})\b`), read: () => ({ inDays: 1 }) },
  {
    of: new RegExp(String.raw`\b(${weekday})\b`),
    read: ([, name = '']) => ({ weekday: isOneOf(weekdays, name) }),
  },
];

/** The day in what somebody wrote, in small letters and without commas; undefined where there is none. */
export function daySaid(text: string): DaySaid | undefined {
  for (const { of, read } of readings) {
    const found = of.exec(text);
    const said = found && read([...found]);
    if (said && canBe(said)) return said;
  }
  return undefined;
}

const canBe = (said: DaySaid) =>
  !('day' in said) || (said.day >= 1 && said.day <= 31 && (said.month ?? 1) >= 1 && (said.month ?? 1) <= 12);

/** Whether a date ('2026-12-03', or a wall time on it) is the day that was said on the day `from`. */
export function isDaySaid(said: DaySaid, date: string, from: string): boolean {
  const there = date.slice(0, 10);
  if ('weekday' in said) return weekdayOf(there) === said.weekday;
  if ('inDays' in said) return there === addDays(from.slice(0, 10), said.inDays);
  const [year, month, day] = there.split('-').map(Number);
  return (
    day === said.day &&
    (said.month === undefined || said.month === month) &&
    (said.year === undefined || said.year === year)
  );
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** 'on a Thursday', 'tomorrow', 'on 3 December', 'on day 3 of a month' */
export function dayInWords(said: DaySaid): string {
  if ('weekday' in said) return `on a ${weekdayNames[said.weekday - 1]}`;
  if ('inDays' in said) return said.inDays === 0 ? 'today' : 'tomorrow';
  if (said.month === undefined) return `on day ${said.day} of a month`;
  return `on ${said.day} ${monthNames[said.month - 1]}${said.year === undefined ? '' : ` ${said.year}`}`;
}
