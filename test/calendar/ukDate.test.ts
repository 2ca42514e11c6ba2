import { describe, expect, it, test } from 'vitest';
import { ukDate, ukDay, ukTime } from '../../src/calendar/ukDate.ts';

describe('dates and times in words', () => {
  it('writes dates as GOV.UK does', () => {
    expect(ukDate('2026-11-24')).toBe('24 November 2026');
    expect(ukDate('2026-09-03T15:30')).toBe('3 September 2026');
    expect(ukDay('2026-11-24')).toBe('Tuesday 24 November 2026');
    expect(() => ukDate('24/11/2026')).toThrow(RangeError);
  });

  test.each([
    ['15:30', '3:30pm'],
    ['09:00', '9am'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['23:59', '11:59pm'],
  ])('%s is %s', (time, words) => {
    expect(ukTime(`2026-11-26T${time}`)).toBe(words);
  });

  test.each(['15:30', '2026-11-26', '2026-11-26T24:00', '2026-11-26T10:60'])('refuses %s', (text) => {
    expect(() => ukTime(text)).toThrow(RangeError);
  });
});
