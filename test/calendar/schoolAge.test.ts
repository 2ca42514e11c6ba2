import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../src/calendar/plainDate.ts';
import { isOfSchoolAgeWithin, lastFridayInJune, schoolAgeOf } from '../../src/calendar/schoolAge.ts';
import { anyDay } from '../guidance/calculations/anyDay.ts';

test.each([
  [2024, '2024-06-28'],
  [2025, '2025-06-27'],
  [2026, '2026-06-26'],
  [2027, '2027-06-25'],
  [2028, '2028-06-30'],
  [2030, '2030-06-28'],
])('the last Friday in June %i is %s', (year, date) => {
  expect(lastFridayInJune(year)).toBe(date);
});

describe('compulsory school age', () => {
  test.each([
    ['2021-11-02', '2026-12-31', 'spring 2027', '2038-06-25'],
    // A fifth birthday on one of the three days is that day.
    ['2020-12-31', '2025-12-31', 'spring 2026', '2037-06-26'],
    ['2021-01-01', '2026-03-31', 'summer 2026', '2037-06-26'],
    ['2021-03-31', '2026-03-31', 'summer 2026', '2037-06-26'],
    ['2021-04-01', '2026-08-31', 'autumn 2026', '2037-06-26'],
    // The oldest and the youngest of a school year.
    ['2021-08-31', '2026-08-31', 'autumn 2026', '2037-06-26'],
    ['2021-09-01', '2026-12-31', 'spring 2027', '2038-06-25'],
    // Born on 29 February: a fifth birthday on 1 March.
    ['2020-02-29', '2025-03-31', 'summer 2025', '2036-06-27'],
    ['2010-08-31', '2015-08-31', 'autumn 2015', '2026-06-26'],
    ['2010-09-01', '2015-12-31', 'spring 2016', '2027-06-25'],
    // 16 on or after the last Friday in June, in the same school year: it ends on that Friday all the same.
    ['2010-06-26', '2015-08-31', 'autumn 2015', '2026-06-26'],
    ['2010-07-15', '2015-08-31', 'autumn 2015', '2026-06-26'],
  ])('of a child born on %s starts on %s, in school by %s, and ends on %s', (born, ...expected) => {
    const { startsOn, firstTerm, endsOn } = schoolAgeOf(born);
    expect([startsOn, `${firstTerm.name} ${firstTerm.year}`, endsOn]).toEqual(expected);
  });

  test('a fifth birthday of 29 February is 1 March', () => {
    expect(schoolAgeOf('2020-02-29').fifthBirthday).toBe('2025-03-01');
  });

  test('it starts on one of three days, on or within five months after the fifth birthday', () => {
    fc.assert(
      fc.property(anyDay, (born) => {
        const { fifthBirthday, startsOn } = schoolAgeOf(born);
        expect(['03-31', '08-31', '12-31']).toContain(startsOn.slice(5));
        expect(startsOn >= fifthBirthday).toBe(true);
        const between = ['03-31', '08-31', '12-31']
          .map((day) => `${fifthBirthday.slice(0, 4)}-${day}`)
          .filter((day) => day >= fifthBirthday && day < startsOn);
        expect(between).toEqual([]);
      }),
    );
  });

  test('it ends on a Friday among the last seven days of June, 10 to 12 years after it starts', () => {
    fc.assert(
      fc.property(anyDay, (born) => {
        const { startsOn, endsOn } = schoolAgeOf(born);
        expect(weekdayOf(endsOn)).toBe(5);
        expect(endsOn.slice(5) >= '06-24' && endsOn.slice(5) <= '06-30').toBe(true);
        const years = Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4));
        expect(years).toBeGreaterThanOrEqual(10);
        expect(years).toBeLessThanOrEqual(12);
      }),
    );
  });

  test('nobody younger is of school age earlier, or leaves earlier', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [older, younger] = a < b ? [schoolAgeOf(a), schoolAgeOf(b)] : [schoolAgeOf(b), schoolAgeOf(a)];
        expect(older.startsOn <= younger.startsOn).toBe(true);
        expect(older.endsOn <= younger.endsOn).toBe(true);
      }),
    );
  });
});

describe('being of school age within a register', () => {
  const autumn = { from: '2025-09-03', to: '2025-12-19' };
  const year = { from: '2025-09-03', to: '2026-07-22' };

  test.each([
    // Five on 2 November 2025: of age from 31 December.
    ['2020-11-02', autumn, false],
    ['2020-11-02', year, true],
    ['2020-08-31', autumn, true],
    ['2020-09-01', autumn, false],
    // Year 11 leaves on 26 June 2026, Year 12 has left on 27 June 2025.
    ['2009-09-01', year, true],
    ['2009-08-31', year, false],
    ['2009-09-01', { from: '2026-06-27', to: '2026-07-22' }, false],
    ['2009-09-01', { from: '2026-06-26', to: '2026-07-22' }, true],
  ])('born on %s, in %o: %s', (born, period, expected) => {
    expect(isOfSchoolAgeWithin(born, period)).toBe(expected);
  });
});
