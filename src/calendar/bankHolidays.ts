import { easterSunday } from './easter.ts';
import { addDays, type Weekday, weekdayOf } from './plainDate.ts';

/** A bank holiday in England: its ISO date and its name as the public knows it. */
export type BankHoliday = { date: string; name: string };

/** Holidays that were moved or proclaimed for one year only; the usual rules do not give them. */
const moved: ReadonlyMap<string, string> = new Map([
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);
const proclaimed: readonly BankHoliday[] = [
  { date: '2011-04-29', name: 'Bank holiday for the royal wedding' },
  { date: '2012-06-05', name: 'Bank holiday for the Diamond Jubilee' },
  { date: '2022-06-03', name: 'Bank holiday for the Platinum Jubilee' },
  { date: '2022-09-19', name: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' },
];

const monday = 1;
const saturday = 6;

function firstOnOrAfter(date: string, weekday: Weekday): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

const lastMondayOf = (year: number, lastDay: string) =>
  addDays(firstOnOrAfter(`${year}-${lastDay}`, monday), weekdayOf(`${year}-${lastDay}`) === monday ? 0 : -7);

/** A fixed holiday at a weekend gives the next weekday that is not a holiday already. */
function withSubstitute(holiday: BankHoliday, taken: readonly string[]): BankHoliday {
  if (weekdayOf(holiday.date) < saturday) return holiday;
  let date = firstOnOrAfter(holiday.date, monday);
  while (taken.includes(date)) date = addDays(date, 1);
  return { date, name: `${holiday.name} (substitute day)` };
}

function christmas(year: number): BankHoliday[] {
  const day = { date: `${year}-12-25`, name: 'Christmas Day' };
  const boxing = { date: `${year}-12-26`, name: 'Boxing Day' };
  // Boxing Day keeps its own Monday; a Christmas Day on the Sunday before it then moves to the Tuesday.
  const boxingHoliday = withSubstitute(boxing, weekdayOf(day.date) === saturday ? [`${year}-12-27`] : []);
  return [withSubstitute(day, [boxingHoliday.date]), boxingHoliday];
}

const years = new Map<number, readonly BankHoliday[]>();

/**
 * The bank holidays of a year in England, in date order, with substitute days for those at a weekend.
 * Source: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations of single years.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const usual = [
    withSubstitute({ date: `${year}-01-01`, name: 'New Year’s Day' }, []),
    { date: addDays(easter, -2), name: 'Good Friday' },
    { date: addDays(easter, 1), name: 'Easter Monday' },
    { date: firstOnOrAfter(`${year}-05-01`, monday), name: 'Early May bank holiday' },
    { date: lastMondayOf(year, '05-31'), name: 'Spring bank holiday' },
    { date: lastMondayOf(year, '08-31'), name: 'Summer bank holiday' },
    ...christmas(year),
  ].map(({ date, name }) => ({ date: moved.get(date) ?? date, name }));
  const all = [...usual, ...proclaimed.filter(({ date }) => date.startsWith(`${year}-`))].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  years.set(year, all);
  return all;
}

/** The name of the bank holiday on an ISO date, or undefined where it is none. */
export function bankHolidayOn(date: string): string | undefined {
  return bankHolidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.name;
}
