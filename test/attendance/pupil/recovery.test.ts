import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bandOf } from '../../../src/attendance/band.ts';
import { isOutOfReach, recoveries } from '../../../src/attendance/pupil/recovery.ts';

describe('the sessions in a row until a pupil is above the line', () => {
  test.each([
    [85, 100, 51, 0],
    [40, 100, 501, 21],
    // Exactly on the line: one session more is above it.
    [90, 100, 1, 0],
    [50, 100, 401, 1],
    [91, 100, 0, 0],
    [100, 100, 0, 0],
    [0, 10, 91, 11],
    // Nothing yet: the first session attended is above both.
    [0, 0, 1, 1],
  ])('%i of %i attended: %i for 90%, %i for 50%', (...[attended, possible, ninety, fifty]) => {
    expect(recoveries({ possible, attended }).map(({ sessions }) => sessions)).toEqual([ninety, fifty]);
  });

  it('are the fewest after which neither reading calls the pupil persistently or severely absent', () => {
    const counts = fc
      .tuple(fc.nat(400), fc.nat(400))
      .map(([missed, attended]) => ({ possible: missed + attended, attended }));
    fc.assert(
      fc.property(counts, ({ possible, attended }) => {
        const [ninety, fifty] = recoveries({ possible, attended });
        const bandsAfter = (sessions: number) =>
          (['dfe', 'below'] as const).map((reading) =>
            bandOf({ possible: possible + sessions, attended: attended + sessions }, reading),
          );
        const isAbove90 = (sessions: number) =>
          bandsAfter(sessions).every((band) => band === 'not-persistent');
        const isAbove50 = (sessions: number) =>
          bandsAfter(sessions).every((band) => band === 'not-persistent' || band === 'persistent');
        for (const [sessions, isAbove] of [
          [ninety?.sessions ?? -1, isAbove90],
          [fifty?.sessions ?? -1, isAbove50],
        ] as const) {
          expect(isAbove(sessions)).toBe(true);
          if (sessions > 0) expect(isAbove(sessions - 1)).toBe(false);
        }
      }),
    );
  });

  it('are out of reach where fewer are left, and not where nobody knows', () => {
    const reach = (left?: number) => recoveries({ possible: 100, attended: 85 }, left).map(isOutOfReach);
    expect(reach(51)).toEqual([false, false]);
    expect(reach(50)).toEqual([true, false]);
    expect(reach(0)).toEqual([true, false]);
    expect(reach()).toEqual([false, false]);
    expect(recoveries({ possible: 100, attended: 85 })[0]).toEqual({ above: 90, sessions: 51 });
  });
});
