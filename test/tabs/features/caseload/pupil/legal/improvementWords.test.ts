import { expect, test } from 'vitest';
import {
  gapWords,
  withinWords,
} from '../../../../../../tabs/features/caseload/pupil/legal/improvementWords.ts';

test.each([
  ['not-in-register', 'The register that stands does not have this pupil'],
  ['sums-only', 'The register gives sums without dates'],
  ['begins-later', 'The register begins after the period'],
  ['not-reached', 'The register does not reach 2 November 2026 yet'],
] as const)('of a gap, %s', (gap, words) => {
  expect(gapWords(gap, '2026-11-02')).toBe(words);
});

test('whether the notice is met is said of a whole period alone', () => {
  const period = { startsOn: '2026-06-22', from: '2026-06-22' };
  expect(withinWords({ ...period, within: true })).toBe(', and this is within it.');
  expect(withinWords({ ...period, within: false })).toBe(', and this is above it.');
  expect(withinWords(period)).toBe('.');
  expect(withinWords({ ...period, from: '2026-09-07' })).toMatch(
    /^\. The register has this pupil from 7 September 2026 on: /,
  );
});
