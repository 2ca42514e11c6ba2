import { expect, test } from 'vitest';
import { halfTermDates } from '../../../tabs/parts/halfTermDates.ts';

const term = { from: '2026-11-02', to: '2026-12-18' };

test.each([
  ['2026-11-20', '2 November 2026 to 20 November 2026, so far'],
  ['2026-12-18', '2 November 2026 to 18 December 2026'],
  ['2027-01-08', '2 November 2026 to 18 December 2026'],
])('as at %s', (asAt, words) => {
  expect(halfTermDates(term, asAt)).toBe(words);
});
