import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { daysOfRuns, openRunsOf } from '../../src/calendar/openRuns.ts';
import { dateOfDay, dayNumber } from '../../src/calendar/plainDate.ts';

test.each([
  ['over a weekend', ['2025-09-12', '2025-09-15'], [['2025-09-12', '2025-09-15']]],
  [
    'parted by a weekday',
    ['2025-09-12', '2025-09-16'],
    [
      ['2025-09-12', '2025-09-12'],
      ['2025-09-16', '2025-09-16'],
    ],
  ],
  [
    'with a Saturday of its own',
    ['2025-09-12', '2025-09-13', '2025-09-15'],
    [
      ['2025-09-12', '2025-09-15'],
      ['2025-09-13', '2025-09-13'],
    ],
  ],
  ['none', [], []],
])('days %s', (_name, days, runs) => {
  expect(openRunsOf(days)).toEqual(runs);
});

it('gives the same days back', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { size: 'max', maxLength: 90 });
  fc.assert(
    fc.property(offsets, (days) => {
      const dates = days.sort((a, b) => a - b).map((day) => dateOfDay(dayNumber('2025-09-01') + day));
      const runs = openRunsOf(dates);
      expect(daysOfRuns(runs)).toEqual(dates);
      expect(runs.length).toBeLessThanOrEqual(dates.length);
    }),
  );
});
