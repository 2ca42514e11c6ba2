import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dateOfDay, dayNumber, mondayOf } from '../../src/calendar/plainDate.ts';
import { addSchoolDays, isSchoolDay, whyClosed } from '../../src/calendar/schoolCalendar.ts';
import { year2025 } from './years.ts';

describe('a school calendar', () => {
  test.each([
    ['2025-09-04', undefined],
    ['2025-09-03', 'INSET day'],
    ['2025-09-06', 'Weekend'],
    ['2025-10-27', 'School holiday'],
    ['2026-02-10', 'School closed'],
    ['2026-05-04', 'Early May bank holiday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-08-12', 'School holiday'],
  ])('on %s: %s', (date, reason) => {
    expect(whyClosed(date, year2025)).toBe(reason);
    expect(isSchoolDay(date, year2025)).toBe(reason === undefined);
  });

  it('holds 40 school weeks and 195 weekdays in term, training days and closures counted', () => {
    const plain = { ...year2025, inset: [], closures: [] };
    const days = Array.from({ length: 365 }, (_, i) => addDays('2025-09-01', i)).filter((date) =>
      isSchoolDay(date, plain),
    );
    expect(days).toHaveLength(195);
    expect(new Set(days.map(mondayOf)).size).toBe(40);
  });
});

describe('adding school days', () => {
  test.each([
    ['from a Friday to the Monday', ['2025-09-12', 1] as const, '2025-09-15'],
    ['from a Saturday', ['2025-09-13', 1] as const, '2025-09-15'],
    ['over half term', ['2025-10-22', 5] as const, '2025-11-05'],
    ['over Christmas and a training day', ['2025-12-18', 2] as const, '2026-01-06'],
    ['over a bank holiday', ['2026-05-01', 1] as const, '2026-05-05'],
    ['over a closure', ['2026-02-09', 1] as const, '2026-02-11'],
    ['ten for a safe-and-well check', ['2025-11-21', 10] as const, '2025-12-05'],
    ['none on a school day', ['2025-11-21', 0] as const, '2025-11-21'],
    ['none in a holiday', ['2025-10-29', 0] as const, '2025-11-03'],
    ['back over half term', ['2025-11-04', -3] as const, '2025-10-23'],
    ['from before the first term', ['2025-08-01', 1] as const, '2025-09-04'],
  ])('%s', (_name, [date, days], expected) => {
    expect(addSchoolDays(date, days, year2025)).toBe(expected);
  });

  it('says nothing beyond the terms that it knows', () => {
    expect(addSchoolDays('2026-07-21', 1, year2025)).toBe('2026-07-22');
    expect(addSchoolDays('2026-07-21', 2, year2025)).toBeUndefined();
    expect(addSchoolDays('2026-07-25', 0, year2025)).toBeUndefined();
    expect(addSchoolDays('2025-09-04', -1, year2025)).toBeUndefined();
    expect(addSchoolDays('2025-09-04', 1, { terms: [], inset: [], closures: [] })).toBeUndefined();
    expect(() => addSchoolDays('2025-09-04', 1.5, year2025)).toThrow(RangeError);
  });

  it('agrees with counting the open days one by one', () => {
    const first = dayNumber('2025-09-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const date = dateOfDay(first + offset);
        const open = Array.from({ length: 400 }, (_, i) => addDays(date, i + 1)).filter((day) =>
          isSchoolDay(day, year2025),
        );
        expect(addSchoolDays(date, days, year2025)).toBe(open[days - 1]);
        const there = open[days - 1];
        if (there && isSchoolDay(date, year2025)) expect(addSchoolDays(there, -days, year2025)).toBe(date);
      }),
    );
  });
});
