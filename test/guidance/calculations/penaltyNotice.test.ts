import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/plainDate.ts';
import {
  amountAfter,
  amountOn,
  frameworkFrom,
  lastCountingDay,
  nextNotice,
  nextNoticeFrom,
  noticeDatesOf,
} from '../../../src/guidance/calculations/penaltyNotice.ts';
import { anyDay } from './anyDay.ts';

describe('the last days to pay', () => {
  test.each([
    ['2026-10-01', '2026-10-22', '2026-10-29'],
    ['2026-12-18', '2027-01-08', '2027-01-15'],
    ['2028-02-08', '2028-02-29', '2028-03-07'],
    ['2027-02-08', '2027-03-01', '2027-03-08'],
    // The clocks go back within these: days are calendar days, whatever the hour.
    ['2026-10-20', '2026-11-10', '2026-11-17'],
  ])('a first notice received on %s: £80 until %s, £160 until %s', (receivedOn, lowUntil, payBy) => {
    expect(noticeDatesOf(receivedOn, false)).toEqual({ lowUntil, payBy });
  });

  test('a second notice has no lower amount', () => {
    expect(noticeDatesOf('2026-10-01', true)).toEqual({ payBy: '2026-10-29' });
  });
});

describe('what is owed', () => {
  test.each([
    [0, false, 80],
    [20, false, 80],
    [21, false, 80],
    [22, false, 160],
    [28, false, 160],
    [29, false, undefined],
    [0, true, 160],
    [21, true, 160],
    [28, true, 160],
    [29, true, undefined],
  ])('on day %i (second notice: %s) it is %s', (days, isSecond, amount) => {
    expect(amountAfter(days, isSecond)).toBe(amount);
    expect(amountOn(addDays('2026-10-01', days), '2026-10-01', isSecond)).toBe(amount);
  });

  test('the last day of each amount is the last day on which it is owed', () => {
    fc.assert(
      fc.property(anyDay, (receivedOn) => {
        const { lowUntil = '', payBy } = noticeDatesOf(receivedOn, false);
        expect(amountOn(lowUntil, receivedOn, false)).toBe(80);
        expect(amountOn(addDays(lowUntil, 1), receivedOn, false)).toBe(160);
        expect(amountOn(payBy, receivedOn, false)).toBe(160);
        expect(amountOn(addDays(payBy, 1), receivedOn, false)).toBeUndefined();
        expect(amountOn(payBy, receivedOn, true)).toBe(160);
      }),
    );
  });

  test('waiting never makes it cheaper', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.boolean(), (a, b, isSecond) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(amountAfter(early, isSecond) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
          amountAfter(late, isSecond) ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
});

describe('which notice it would be', () => {
  test.each([
    [[], '2026-11-26', 'first'],
    [['2026-09-10'], '2026-11-26', 'second'],
    [['2025-01-10', '2026-09-10'], '2026-11-26', 'none'],
    [['2025-01-10', '2025-06-02', '2026-09-10'], '2026-11-26', 'none'],
    // The third year ends the day before: on the day itself the earlier notice no longer counts.
    [['2024-09-10'], '2027-09-09', 'second'],
    [['2024-09-10'], '2027-09-10', 'first'],
    [['2024-09-10', '2025-09-10'], '2027-09-09', 'none'],
    [['2024-09-10', '2025-09-10'], '2027-09-10', 'second'],
    // A notice of the day itself counts; one that lies ahead does not.
    [['2026-11-26'], '2026-11-26', 'second'],
    [['2026-11-27'], '2026-11-26', 'first'],
    // Before the national framework: not counted.
    [['2024-08-18'], '2026-11-26', 'first'],
    [[frameworkFrom], '2026-11-26', 'second'],
  ] as const)('after %j, on %s: %s', (earlier, on, notice) => {
    expect(nextNotice(earlier, on)).toBe(notice);
  });

  test.each([
    ['2025-03-31', '2028-03-30'],
    // Three years later there is no 29 February.
    ['2028-02-29', '2031-02-28'],
    ['2025-03-01', '2028-02-29'],
  ])('a notice of %s counts until %s', (issuedOn, day) => {
    expect(lastCountingDay(issuedOn)).toBe(day);
    expect(nextNotice([issuedOn], day)).toBe('second');
    expect(nextNotice([issuedOn], addDays(day, 1))).toBe('first');
  });

  test.each([
    [['2025-01-10', '2026-09-10'], '2026-11-26', '2028-01-10'],
    [['2025-01-10', '2025-06-02', '2026-09-10'], '2026-11-26', '2028-06-02'],
    [['2025-01-10', '2025-01-10'], '2026-11-26', '2028-01-10'],
    [['2026-09-10'], '2026-11-26', undefined],
  ])('after %j, on %s: a further notice from %s', (earlier, on, from) => {
    expect(nextNoticeFrom(earlier, on)).toBe(from);
  });

  test('the order of earlier notices does not matter, and one more never allows more', () => {
    const rank = { first: 0, second: 1, none: 2 };
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 5 }), anyDay, anyDay, (earlier, one, on) => {
        const notice = nextNotice(earlier, on);
        expect(nextNotice(earlier.toReversed(), on)).toBe(notice);
        expect(rank[nextNotice([...earlier, one], on)]).toBeGreaterThanOrEqual(rank[notice]);
      }),
    );
  });
});
