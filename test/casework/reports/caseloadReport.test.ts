import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedPupil } from '../../../src/casework/listedPupils.ts';
import { caseloadReport } from '../../../src/casework/reports/caseloadReport.ts';
import { rowWith } from '../legal/rows.ts';

const smallest = 6;
const days = (...marks: [string, number][]) =>
  marks.flatMap(([mark, count]) => Array<string>(count).fill(mark));
const rows = {
  severe: rowWith({ from: '2026-09-07', days: days(['II', 6], ['/\\', 4]) }),
  persistent: rowWith({ from: '2026-09-07', days: days(['II', 1], ['/\\', 9]) }),
  // On the caseload for the threshold alone: 10 of 110 sessions.
  threshold: rowWith({ from: '2026-09-07', days: days(['OO', 5], ['/\\', 50]) }),
};
type Kind = keyof typeof rows;

let made = 0;
function pupilsOf(
  kind: Kind,
  count: number,
  ticks = { plan: true, lead: true, review: true, seen: true },
): ListedPupil[] {
  return Array.from({ length: count }, () => {
    made += 1;
    const row = { ...rows[kind], id: `pupil-${made}` };
    return { pupil: row, row, state: { ticks } } as unknown as ListedPupil;
  });
}

const report = (pupils: readonly ListedPupil[], hasMarks = true, least = smallest) =>
  caseloadReport({ pupils, reading: 'dfe', hasMarks }, least);
const caseloadOf = (severe: number, persistent: number, threshold: number) =>
  report([
    ...pupilsOf('severe', severe),
    ...pupilsOf('persistent', persistent),
    ...pupilsOf('threshold', threshold),
  ]).caseload;

describe('the caseload in numbers', () => {
  test('are all shown where none is small', () => {
    expect(caseloadOf(10, 20, 7)).toEqual({ pupils: 37, severe: 10, persistent: 20, thresholdMet: 7 });
    expect(caseloadOf(10, 20, 0)).toEqual({ pupils: 30, severe: 10, persistent: 20, thresholdMet: 0 });
  });

  test('hide the whole where only those on it for the threshold alone are few', () => {
    expect(caseloadOf(10, 20, 3)).toEqual({
      pupils: 'hidden',
      severe: 10,
      persistent: 20,
      thresholdMet: 'hidden',
    });
  });

  test('hide both kinds of absence where one is small', () => {
    expect(caseloadOf(3, 20, 0)).toEqual({
      pupils: 23,
      severe: 'hidden',
      persistent: 'hidden',
      thresholdMet: 0,
    });
  });

  test('hide everything of a small caseload', () => {
    expect(caseloadOf(1, 2, 0)).toMatchObject({ pupils: 'hidden', severe: 'hidden', persistent: 'hidden' });
  });

  test('say nothing of the threshold where the register has no marks', () => {
    expect(report(pupilsOf('severe', 10), false).caseload).not.toHaveProperty('thresholdMet');
  });

  test('never let anybody work a small one out', () => {
    const few = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(few, few, few, (severe, persistent, others) => {
        const seen = caseloadOf(severe, persistent, others);
        const isSmall = (count: number) => count > 0 && count < smallest;
        for (const [shown, count] of [
          [seen.severe, severe],
          [seen.persistent, persistent],
        ] as const)
          if (isSmall(count)) expect(shown).toBe('hidden');
        if (seen.pupils === 'hidden') return;
        const known = [seen.severe, seen.persistent].filter((one) => one !== 'hidden');
        const left = seen.pupils - known.reduce((sum, one) => sum + one, 0);
        // What is left is either nobody, or enough pupils: never a small group.
        expect(isSmall(left)).toBe(false);
        // And where one of the two is hidden, at least one other is in what is left.
        if (known.length === 1) expect(others).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what severely absent pupils have', () => {
  const without = { plan: false, lead: true, review: false, seen: true };
  test('is shown where neither those who have it nor those who do not are few', () => {
    const found = report([...pupilsOf('severe', 8), ...pupilsOf('severe', 7, without)]);
    expect(found.severe).toEqual({ withPlan: 8, withLead: 15, reviewed: 8, seen: 15 });
  });

  test('is hidden where few do not have it', () => {
    const found = report([...pupilsOf('severe', 8), ...pupilsOf('severe', 2, without)]);
    expect(found.severe).toEqual({ withPlan: 'hidden', withLead: 10, reviewed: 'hidden', seen: 10 });
  });

  test('is hidden where they are', () => {
    const found = report([...pupilsOf('severe', 3), ...pupilsOf('persistent', 20)]);
    expect(new Set(Object.values(found.severe))).toEqual(new Set(['hidden']));
  });
});
