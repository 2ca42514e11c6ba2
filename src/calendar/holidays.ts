import { academicYearOf } from './academicYear.ts';
import { seasonOf } from './files/termNames.ts';
import { addDays, dayNumber } from './plainDate.ts';
import { type SchoolCalendar, type Term, whyClosed } from './schoolCalendar.ts';

/** No holiday is as long as this: a longer gap is a half term that nobody has entered. */
const longestHoliday = 63;
/** A term that ends before this day of the year is not the last of its academic year. */
const earliestEndOfYear = '07-01';

/** Said of a day of which the terms say nothing. */
export const notKnown = 'Term dates not known';

const names: Readonly<Record<string, string>> = {
  'Autumn Autumn': 'October half term',
  'Autumn Spring': 'Christmas holiday',
  'Spring Spring': 'February half term',
  'Spring Summer': 'Easter holiday',
  'Summer Summer': 'May half term',
  'Summer Autumn': 'Summer holiday',
};
const summer = 'Summer holiday';

const lastOf = (terms: readonly Term[]) =>
  terms.reduce<Term | undefined>((last, term) => (last && last.to >= term.to ? last : term), undefined);
const firstOf = (terms: readonly Term[]) =>
  terms.reduce<Term | undefined>(
    (first, term) => (first && first.from <= term.from ? first : term),
    undefined,
  );

/** The holiday between the terms before and after a day (ISO), by its usual name; undefined where that is not known. */
function holidayOn(date: string, { terms }: SchoolCalendar): string | undefined {
  const before = lastOf(terms.filter(({ to }) => to < date));
  const after = firstOf(terms.filter(({ from }) => from > date));
  if (before && after) {
    if (dayNumber(after.from) - dayNumber(before.to) > longestHoliday) return undefined;
    return names[`${seasonOf(before.from)} ${seasonOf(after.from)}`];
  }
  if (before) {
    const isLast = before.to.slice(5) >= earliestEndOfYear && seasonOf(before.from) === 'Summer';
    return isLast && date <= `${before.to.slice(0, 4)}-08-31` ? summer : undefined;
  }
  const isFirst =
    after && seasonOf(after.from) === 'Autumn' && academicYearOf(after.from) === academicYearOf(date);
  return isFirst ? summer : undefined;
}

/**
 * As whyClosed, with the name of the holiday: 'Christmas holiday', 'Good Friday', 'INSET day'. `notKnown` where the terms do not
 * reach the day, or leave a gap that is no holiday.
 */
export function whyNoSchool(date: string, calendar: SchoolCalendar): string | undefined {
  const closed = whyClosed(date, calendar);
  return closed === 'School holiday' ? (holidayOn(date, calendar) ?? notKnown) : closed;
}

/** Whether the terms say anything of a day, be it that it is a holiday. */
const isKnown = (date: string, calendar: SchoolCalendar): boolean =>
  calendar.terms.some(({ from, to }) => date >= from && date <= to) ||
  holidayOn(date, calendar) !== undefined;

/** The stretches from one ISO date to another, inclusive, of which the terms say nothing, in order. */
export function notKnownWithin(
  from: string,
  to: string,
  calendar: SchoolCalendar,
): { from: string; to: string }[] {
  const stretches: { from: string; to: string }[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (isKnown(date, calendar)) continue;
    const last = stretches.at(-1);
    if (last && addDays(last.to, 1) === date) last.to = date;
    else stretches.push({ from: date, to: date });
  }
  return stretches;
}
