import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../src/calendar/plainDate.ts';
import { instantOf, wallTimeOf } from '../../src/calendar/wallTime.ts';

describe('wall time in England', () => {
  test.each([
    ['in winter', '2026-01-15T15:30', '2026-01-15T15:30:00Z'],
    ['in summer', '2026-06-02T09:00', '2026-06-02T08:00:00Z'],
    ['just after midnight in summer', '2026-06-02T00:15', '2026-06-01T23:15:00Z'],
    ['before the clocks go forward in 2026', '2026-03-29T00:59', '2026-03-29T00:59:00Z'],
    ['after the clocks go forward in 2026', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
    ['before the clocks go back in 2026', '2026-10-25T00:59', '2026-10-24T23:59:00Z'],
    ['after the clocks go back in 2026', '2026-10-25T02:00', '2026-10-25T02:00:00Z'],
    ['before the clocks go forward in 2027', '2027-03-28T00:59', '2027-03-28T00:59:00Z'],
    ['after the clocks go forward in 2027', '2027-03-28T02:00', '2027-03-28T01:00:00Z'],
    ['before the clocks go back in 2027', '2027-10-31T00:59', '2027-10-30T23:59:00Z'],
    ['after the clocks go back in 2027', '2027-10-31T02:00', '2027-10-31T02:00:00Z'],
  ])('%s', (_name, wall, instant) => {
    expect(instantOf(wall)).toBe(instant);
    expect(wallTimeOf(instant)).toBe(wall);
  });

  test.each([
    ['2026-03-29T01:30', '2026-03-29T01:30:00Z', '2026-03-29T02:30'],
    ['2027-03-28T01:30', '2027-03-28T01:30:00Z', '2027-03-28T02:30'],
  ])('moves the skipped %s on by an hour', (wall, instant, shown) => {
    expect(instantOf(wall)).toBe(instant);
    expect(wallTimeOf(instant)).toBe(shown);
  });

  test.each([
    ['2026-10-25T01:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2027-10-31T01:30', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
  ])('takes the first of two at %s', (wall, first, second) => {
    expect(instantOf(wall)).toBe(first);
    expect(wallTimeOf(first)).toBe(wall);
    expect(wallTimeOf(second)).toBe(wall);
  });

  it('keeps a fortnightly drop-in at half past three over both changes', () => {
    for (let date = '2026-09-08'; date < '2027-11-30'; date = addDays(date, 14)) {
      expect(wallTimeOf(instantOf(`${date}T15:30`))).toBe(`${date}T15:30`);
    }
    expect(instantOf('2026-10-20T15:30')).toBe('2026-10-20T14:30:00Z');
    expect(instantOf('2026-11-03T15:30')).toBe('2026-11-03T15:30:00Z');
  });

  it('refuses what is not a time', () => {
    expect(() => instantOf('2026-02-30T10:00')).toThrow(RangeError);
    expect(() => wallTimeOf('2026-02-03T10:00')).toThrow(RangeError);
  });
});
