import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  dateOfDay,
  dayNumber,
  isPlainDate,
  mondayOf,
  weekdayOf,
} from '../../src/calendar/plainDate.ts';

describe('plain dates', () => {
  test.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['22/11/2026', false],
    ['2026-11-22T00:00', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });

  test.each([
    ['2025-11-21', '2025-11-17', 5],
    ['2025-11-23', '2025-11-17', 7],
    ['2025-11-24', '2025-11-24', 1],
    ['2026-01-01', '2025-12-29', 4],
    ['1969-12-31', '1969-12-29', 3],
  ])('%s is in the week of %s, on day %i', (date, monday, weekday) => {
    expect(mondayOf(date)).toBe(monday);
    expect(weekdayOf(date)).toBe(weekday);
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 60_000 }),
        fc.integer({ min: -999, max: 999 }),
        (day, by) => {
          expect(dayNumber(dateOfDay(day))).toBe(day);
          expect(addDays(dateOfDay(day), by)).toBe(dateOfDay(day + by));
        },
      ),
    );
  });

  it('refuses what is not a date', () => {
    expect(() => dayNumber('soon')).toThrow(RangeError);
  });
});
