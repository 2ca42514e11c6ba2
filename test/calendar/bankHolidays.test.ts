import { describe, expect, it, test } from 'vitest';
import { bankHolidayOn, bankHolidays } from '../../src/calendar/bankHolidays.ts';
import { easterSunday } from '../../src/calendar/easter.ts';
import { weekdayOf } from '../../src/calendar/plainDate.ts';

describe('bank holidays in England', () => {
  test.each([
    [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('of %i', (year, expected) => {
    expect(
      bankHolidays(year)
        .map(({ date }) => date.slice(5))
        .join(' '),
    ).toBe(expected);
  });

  it('says which day a substitute stands for', () => {
    expect(bankHolidayOn('2026-12-28')).toBe('Boxing Day (substitute day)');
    expect(bankHolidayOn('2027-12-27')).toBe('Christmas Day (substitute day)');
    expect(bankHolidayOn('2026-12-26')).toBeUndefined();
  });

  it('never falls at a weekend nor twice on a day', () => {
    for (let year = 2000; year < 2100; year++) {
      const dates = bankHolidays(year).map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
    }
  });

  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});
