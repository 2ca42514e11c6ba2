import { expect, test } from 'vitest';
import type { BandReading } from '../../src/attendance/band.ts';
import { isOnCaseload } from '../../src/casework/caseloadRule.ts';

test.each<[number, number, BandReading, string | undefined, boolean]>([
  [100, 100, 'dfe', undefined, false],
  [100, 91, 'dfe', undefined, false],
  [100, 90, 'dfe', undefined, true],
  [100, 90, 'below', undefined, false],
  [100, 89, 'below', undefined, true],
  [100, 50, 'below', undefined, true],
  [100, 95, 'dfe', '2026-10-02', true],
  [0, 0, 'dfe', undefined, false],
  [0, 0, 'dfe', '2026-10-02', true],
])('%i possible, %i attended, read as %s, threshold met on %s: %s', (...row) => {
  const [possible, attended, reading, metOn, expected] = row;
  const figures = {
    possible,
    attended,
    authorised: 0,
    unauthorised: 0,
    lateBefore: 0,
    lateAfter: 0,
    byCode: {},
    threshold: { ...(metOn && { metOn }), inWindow: 0, unexplainedInWindow: 0 },
  };
  expect(isOnCaseload(figures, reading)).toBe(expected);
});

test('sums without dates have no threshold: the band alone decides', () => {
  const sums = { authorised: 0, unauthorised: 0, lateBefore: 0, lateAfter: 0, byCode: {} };
  expect(isOnCaseload({ ...sums, possible: 100, attended: 90 }, 'dfe')).toBe(true);
  expect(isOnCaseload({ ...sums, possible: 100, attended: 91 }, 'dfe')).toBe(false);
});
