import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dateOfDay, dayNumber, mondayOf } from '../../src/calendar/plainDate.ts';
import { addSchoolDays, isSchoolDay, type SchoolCalendar } from '../../src/calendar/schoolCalendar.ts';
import {
  bankHolidaysWithin,
  schoolDaysBetween,
  schoolDaysByYear,
  schoolDaysFrom,
  schoolWeeksAfter,
  sessionsLeft,
} from '../../src/calendar/schoolDays.ts';
import { year2025 } from './years.ts';

const noTerms: SchoolCalendar = { terms: [], inset: [], closures: [] };
const first = dayNumber('2025-08-20');
const someDay = fc.integer({ min: 0, max: 360 }).map((offset) => dateOfDay(first + offset));
const everyDay = Array.from({ length: 361 }, (_, i) => dateOfDay(first + i));

describe('school days between two dates', () => {
  test.each([
    ['the day itself is not counted', '2025-09-12', '2025-09-12', 0],
    ['a Friday to the Monday', '2025-09-12', '2025-09-15', 1],
    ['five days of school over half term', '2025-10-22', '2025-11-05', 5],
    ['over Christmas and a training day', '2025-12-18', '2026-01-06', 2],
    ['nothing backwards', '2025-09-15', '2025-09-12', 0],
    ['to the end of the terms, however far off the day', '2026-07-20', '9999-12-31', 2],
    ['from their start, however long ago', '0001-01-01', '2025-09-05', 2],
  ])('%s', (_name, ...[from, to, days]) => {
    expect(schoolDaysBetween(from, to, year2025)).toBe(days);
  });

  it('are those that one by one are open, and those that adding them again leads over', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        const open = everyDay.filter((day) => day > from && day <= to && isSchoolDay(day, year2025));
        const days = schoolDaysBetween(from, to, year2025);
        expect(days).toBe(open.length);
        if (days > 0) expect(addSchoolDays(from, days, year2025)).toBe(open.at(-1));
      }),
    );
  });
});

describe('sessions left in the year', () => {
  test.each([
    ['2026-07-22', 0],
    ['2026-07-21', 2],
    ['2026-07-17', 6],
    // 32 weekdays from 1 June to 14 July, and 6 more to 22 July.
    ['2026-05-31', 76],
    ['2026-07-31', 0],
  ])('after %s: %i', (asAt, left) => {
    expect(sessionsLeft(asAt, year2025)).toBe(left);
  });

  it('are two for every school day to come', () => {
    fc.assert(
      fc.property(someDay, (asAt) => {
        const inYear = asAt < '2026-08-01' && asAt >= '2025-08-01';
        const open = everyDay.filter((day) => day > asAt && isSchoolDay(day, year2025));
        expect(sessionsLeft(asAt, year2025)).toBe(inYear ? open.length * 2 : undefined);
      }),
    );
  });

  it('are not known where the calendar ends before the summer', () => {
    expect(sessionsLeft('2025-11-21', { ...year2025, terms: year2025.terms.slice(0, 5) })).toBeUndefined();
    expect(sessionsLeft('2025-11-21', noTerms)).toBeUndefined();
    expect(sessionsLeft('2026-09-10', year2025)).toBeUndefined();
  });
});

describe('school weeks to come', () => {
  it('leave the holidays out', () => {
    expect(schoolWeeksAfter('2025-10-22', 2, year2025)).toEqual(['2025-11-03', '2025-11-10']);
    expect(schoolWeeksAfter('2025-12-19', 1, year2025)).toEqual(['2026-01-05']);
    expect(schoolWeeksAfter('2026-07-10', 5, year2025)).toEqual(['2026-07-13', '2026-07-20']);
    expect(schoolWeeksAfter('2026-07-22', 5, year2025)).toEqual([]);
    expect(schoolWeeksAfter('2025-10-22', 3, noTerms)).toEqual([]);
  });

  it('are the weeks that hold an open day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 12 }), (date, count) => {
        const mondays = everyDay.filter((day) => isSchoolDay(day, year2025)).map(mondayOf);
        const later = [...new Set(mondays)].filter((monday) => monday > mondayOf(date));
        expect(schoolWeeksAfter(date, count, year2025)).toEqual(later.slice(0, count));
      }),
    );
  });
});

describe('a year of school', () => {
  it('has its days counted by academic year', () => {
    expect(schoolDaysByYear(year2025)).toEqual([{ year: '2025/26', days: 192 }]);
    const next = { name: 'Autumn 1', from: '2026-09-02', to: '2026-09-04' };
    const overlapping = { name: 'The first week', from: '2026-09-01', to: '2026-09-03' };
    expect(schoolDaysByYear({ ...year2025, terms: [next, ...year2025.terms, overlapping] })).toEqual([
      { year: '2025/26', days: 192 },
      { year: '2026/27', days: 4 },
    ]);
    expect(schoolDaysByYear(noTerms)).toEqual([]);
  });

  it('has its bank holidays in term, and no others', () => {
    expect(bankHolidaysWithin(year2025)).toEqual([{ date: '2026-05-04', name: 'Early May bank holiday' }]);
    const whole = { ...noTerms, terms: [{ name: 'All', from: '2025-12-20', to: '2026-01-05' }] };
    expect(bankHolidaysWithin(whole).map(({ date }) => date)).toEqual([
      '2025-12-25',
      '2025-12-26',
      '2026-01-01',
    ]);
  });

  it('lists its days in order', () => {
    expect(schoolDaysFrom('2025-10-23', '2025-11-04', year2025)).toEqual([
      '2025-10-23',
      '2025-10-24',
      '2025-11-03',
      '2025-11-04',
    ]);
    expect(schoolDaysFrom('2025-11-04', addDays('2025-11-04', -1), year2025)).toEqual([]);
  });
});
