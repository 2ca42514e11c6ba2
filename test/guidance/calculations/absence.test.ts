import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '../../../src/attendance/band.ts';
import { absenceOf } from '../../../src/guidance/calculations/absence.ts';

test.each([
  { counts: [380, 0, 38], is: ['90.0', 'persistent', 'not-persistent', true] },
  { counts: [380, 0, 37], is: ['90.3', 'not-persistent', 'not-persistent', false] },
  { counts: [380, 0, 39], is: ['89.7', 'persistent', 'persistent', false] },
  { counts: [380, 0, 190], is: ['50.0', 'severe', 'persistent', true] },
  { counts: [380, 0, 191], is: ['49.7', 'severe', 'severe', false] },
  // Sessions that were not possible are taken out first: 36 of 360, not of 380.
  { counts: [380, 20, 36], is: ['90.0', 'persistent', 'not-persistent', true] },
  { counts: [380, 20, 35], is: ['90.3', 'not-persistent', 'not-persistent', false] },
  { counts: [20, 0, 0], is: ['100.0', 'not-persistent', 'not-persistent', false] },
  { counts: [20, 20, 0], is: ['', 'no-sessions', 'no-sessions', false] },
  // Nearly on the line: no rounding moves anybody across it.
  { counts: [999, 0, 100], is: ['90.0', 'persistent', 'persistent', false] },
  { counts: [1001, 0, 100], is: ['90.0', 'not-persistent', 'not-persistent', false] },
] as const)('$counts: sessions, not possible, missed', ({ counts, is }) => {
  const [sessions, notPossible, missed] = counts;
  const { attendance, bands, onTheLine } = absenceOf({ sessions, notPossible, missed });
  expect([attendance, bands.dfe, bands.below, onTheLine]).toEqual(is);
});

test.each([
  [380, { persistent: 38, severe: 190 }, { persistent: 39, severe: 191 }],
  [381, { persistent: 39, severe: 191 }, { persistent: 39, severe: 191 }],
  [1, { persistent: 1, severe: 1 }, { persistent: 1, severe: 1 }],
])('the lines of %i possible sessions', (sessions, dfe, below) => {
  expect(absenceOf({ sessions, notPossible: 0, missed: 0 }).lines).toEqual({ dfe, below });
});

test('the lines are where the band changes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom('dfe', 'below'), (possible, reading) => {
      const { persistent, severe } = absenceOf({ sessions: possible, notPossible: 0, missed: 0 }).lines[
        reading
      ];
      const band = (missed: number) => bandOf({ possible, attended: possible - missed }, reading);
      expect(band(persistent - 1)).toBe('not-persistent');
      expect(band(severe - 1)).not.toBe('severe');
      if (persistent <= possible) expect(['persistent', 'severe']).toContain(band(persistent));
      if (severe <= possible) expect(band(severe)).toBe('severe');
    }),
  );
});
