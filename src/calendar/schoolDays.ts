import { academicYearName, academicYearOf } from './academicYear.ts';
import { type BankHoliday, bankHolidays } from './bankHolidays.ts';
import { addDays, mondayOf, weekdayOf } from './plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from './schoolCalendar.ts';

/** A term that ends before this day of the year is not the last of its academic year, so the rest is not known. */
const earliestEndOfYear = '07-01';
const sessionsOfDay = 2;

/** Every school day from one ISO date to another, both inclusive, in order. */
export function schoolDaysFrom(from: string, to: string, calendar: SchoolCalendar): string[] {
  // Only within the terms, so that a year that was mistyped does not have thousands of years counted.
  const starts = calendar.terms.map((term) => term.from).sort();
  const ends = calendar.terms.map((term) => term.to).sort();
  const [start = '', end = ''] = [starts[0], ends.at(-1)];
  const first = from > start ? from : start;
  const last = to < end ? to : end;
  const days: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1))
    if (isSchoolDay(date, calendar)) days.push(date);
  return days;
}

/** School days after `from` up to and including `to`, as `addSchoolDays` counts them; 0 where `to` is not later. */
export function schoolDaysBetween(from: string, to: string, calendar: SchoolCalendar): number {
  return to <= from ? 0 : schoolDaysFrom(addDays(from, 1), to, calendar).length;
}

/** The last day of the academic year of a date, as far as its terms say; undefined where they do not reach the summer. */
function endOfYear(date: string, calendar: SchoolCalendar): string | undefined {
  const year = academicYearOf(date);
  const ends = calendar.terms.map(({ to }) => to).filter((to) => academicYearOf(to) === year);
  const last = ends.sort().at(-1);
  return last !== undefined && last >= `${year + 1}-${earliestEndOfYear}` ? last : undefined;
}

/**
 * Sessions after an ISO date to the end of its academic year, two a school day. Undefined where the calendar does not
 * reach the end of that year: give it dates that a school or its council set, not those seen in a register so far.
 */
export function sessionsLeft(asAt: string, calendar: SchoolCalendar): number | undefined {
  const end = endOfYear(asAt, calendar);
  return end === undefined ? undefined : schoolDaysBetween(asAt, end, calendar) * sessionsOfDay;
}

/** The Mondays of the school weeks after the week of an ISO date, in order: the first `count` that the calendar knows. */
export function schoolWeeksAfter(date: string, count: number, calendar: SchoolCalendar): string[] {
  const last = calendar.terms
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const weeks: string[] = [];
  let monday = addDays(mondayOf(date), 7);
  while (last !== undefined && monday <= last && weeks.length < count) {
    if (schoolDaysFrom(monday, addDays(monday, 6), calendar).length > 0) weeks.push(monday);
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** Every school day of a calendar, in order, however its terms overlap. */
const allSchoolDays = (calendar: SchoolCalendar) =>
  [...new Set(calendar.terms.flatMap(({ from, to }) => schoolDaysFrom(from, to, calendar)))].sort();

/** School days in each academic year that the terms touch: `{ year: '2025/26', days: 190 }`. */
export function schoolDaysByYear(calendar: SchoolCalendar): { year: string; days: number }[] {
  const days = new Map<number, number>();
  for (const date of allSchoolDays(calendar)) {
    const year = academicYearOf(date);
    days.set(year, (days.get(year) ?? 0) + 1);
  }
  return [...days].map(([year, count]) => ({ year: academicYearName(year), days: count }));
}

/** Bank holidays on a weekday within the terms, in order: days off that nobody has to list. */
export function bankHolidaysWithin({ terms }: SchoolCalendar): BankHoliday[] {
  const years = new Set<number>();
  for (const { from, to } of terms)
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) years.add(year);
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => bankHolidays(year))
    .filter(({ date }) => weekdayOf(date) <= 5 && terms.some(({ from, to }) => date >= from && date <= to));
}
