import { expect, test } from 'vitest';
import { monthsEarlier } from '../../src/calendar/monthsEarlier.ts';

test.each([
  ['2026-11-26', 6, '2026-05-26'],
  ['2026-03-15', 12, '2025-03-15'],
  // February has no 31st: 2026 is no leap year, 2028 is one.
  ['2026-08-31', 6, '2026-02-28'],
  ['2028-08-31', 6, '2028-02-29'],
  ['2026-12-31', 1, '2026-11-30'],
  ['2027-01-31', 2, '2026-11-30'],
])('%s, %i months earlier, is %s', (date, months, earlier) => {
  expect(monthsEarlier(date, months)).toBe(earlier);
});
