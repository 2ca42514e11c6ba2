import { readDate, type WrittenDate } from '../../../calendar/dateText.ts';
import type { HalfDay } from '../../marks.ts';

const halves: ReadonlyMap<string, HalfDay> = new Map([
  ['am', 'AM'],
  ['a.m.', 'AM'],
  ['a.m', 'AM'],
  ['morning', 'AM'],
  ['pm', 'PM'],
  ['p.m.', 'PM'],
  ['p.m', 'PM'],
  ['afternoon', 'PM'],
]);

/** 'AM', 'p.m.', 'Morning'... Undefined for anything else. */
export function readHalf(text: string): HalfDay | undefined {
  return halves.get(text.trim().toLowerCase());
}

const besideHalf = /\b(registration|register|reg|session|roll ?call|attendance|mark)\b|[():-]/gi;
const weekdayFirst = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

/** The half of the day in a column of sessions: 'AM', 'Mon AM', 'AM Registration'. Undefined for anything else. */
export function readSession(text: string): HalfDay | undefined {
  return readHalf(text) ?? readHalf(text.trim().replace(weekdayFirst, '').replace(besideHalf, ' '));
}

/** A heading of a grid's column: a day, and which half of it where the heading says so. */
export type DayHeading = { date: WrittenDate; half?: HalfDay };

/** Reads '03/09/2025 AM', 'AM 2025-09-03', 'Wed 3 Sep 2025 (PM)', '03/09/2025'. Undefined for other headings. */
export function readDayHeading(text: string): DayHeading | undefined {
  const plain = text.replace(/[\s()[\]_|]+/g, ' ').trim();
  const whole = readDate(plain);
  if (whole) return { date: whole };
  const words = /^([ap]\.?m\.?|morning|afternoon)[ -]+(.+)$/i.exec(plain);
  const [, before = '', after = ''] =
    words ?? /^(.+?)[ -]*([ap]\.?m\.?|morning|afternoon)$/i.exec(plain) ?? [];
  const half = readHalf(words ? before : after);
  const date = readDate(words ? after : before);
  return half && date && { date, half };
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ofWeek =
  /^(?:(mon|fri|sun)(?:day)?|(tue)s?(?:day)?|(wed)(?:s|nesday)?|(thu)(?:rs?|rsday)?|(sat)(?:urday)?)\.?(?:[\s(-]+(.+?)\)?)?$/i;

/** 'Mon', 'Monday AM', 'Tue (pm)': the day of a week, from 0 for Monday, and which half of it where the text says so. */
export function readWeekday(text: string): { weekday: number; half?: HalfDay } | undefined {
  const found = ofWeek.exec(text.trim());
  const rest = found?.[6];
  const weekday = weekdays.indexOf(
    found
      ?.slice(1, 6)
      .find((name) => name !== undefined)
      ?.toLowerCase() ?? '',
  );
  if (weekday === -1) return undefined;
  const half = rest === undefined ? undefined : readHalf(rest);
  if (rest !== undefined && half === undefined) return undefined;
  return { weekday, ...(half && { half }) };
}

/** Reads '01/09/2025', 'Week commencing 01/09/2025', 'w/b 1 Sep 2025'. */
export function readDayOrWeek(text: string): WrittenDate | undefined {
  return readDayHeading(text.replace(/^w(eek)?[\s/]*(commencing|beginning|starting|of|[cb])?[\s:]+/i, ''))
    ?.date;
}
