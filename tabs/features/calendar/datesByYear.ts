import { academicYearName, academicYearOf } from '../../../src/calendar/academicYear.ts';
import type { BankHoliday } from '../../../src/calendar/bankHolidays.ts';
import { bankHolidaysWithin, schoolDaysByYear, schoolDaysFrom } from '../../../src/calendar/schoolDays.ts';
import type { SchoolDates } from './calendarTypes.ts';

/** Days on which a school that a council maintains has to open in a year, training days apart. */
export const usualDays = 190;

export type DatesOfYear = {
  /** '2026/27' */
  year: string;
  terms: readonly { name: string; from: string; to: string; days: number }[];
  inset: readonly string[];
  closures: readonly string[];
  bankHolidays: readonly BankHoliday[];
  days: number;
};

/** Dates by academic year, the latest first: that is the one people look for. */
export function datesByYear(dates: SchoolDates): DatesOfYear[] {
  const years = [...new Set(dates.terms.map(({ from }) => academicYearOf(from)))].sort((a, b) => b - a);
  const totals = new Map(schoolDaysByYear(dates).map(({ year, days }) => [year, days]));
  const holidays = bankHolidaysWithin(dates);
  return years.map((year) => {
    const ofYear = (date: string) => academicYearOf(date) === year;
    const name = academicYearName(year);
    return {
      year: name,
      terms: dates.terms
        .filter(({ from }) => ofYear(from))
        .map((term) => ({ ...term, days: schoolDaysFrom(term.from, term.to, dates).length })),
      inset: dates.inset.filter(ofYear),
      closures: dates.closures.filter(ofYear),
      bankHolidays: holidays.filter(({ date }) => ofYear(date)),
      days: totals.get(name) ?? 0,
    };
  });
}

/** What to say of a number of school days that is not the usual one. */
export function noteOnDays(days: number): string | undefined {
  if (days === usualDays) return undefined;
  const by = `${Math.abs(days - usualDays)} ${days < usualDays ? 'fewer' : 'more'}`;
  return `${by} than ${usualDays}, which is what most schools open for. Check that no term, INSET day or closure is missing.`;
}
