import type { Recovery } from './pupilInsight.ts';
import type { Tally } from './tally.ts';

/**
 * Sessions in a row without an absence until a pupil is above 90% or 50%: in neither reading of persistent and severe
 * absence any longer. `left`: sessions to the end of the school year, where that is known.
 */
export function recoveries({ possible, attended }: Tally, left?: number): Recovery[] {
  const missed = possible - attended;
  const known = left === undefined ? {} : { left };
  return [
    { above: 90, sessions: Math.max(9 * missed - attended + 1, 0), ...known },
    { above: 50, sessions: Math.max(missed - attended + 1, 0), ...known },
  ];
}

type Run = { sessions: number; left?: number | undefined };

/** Whether what is left of the year is known, and too short. */
export function isOutOfReach({ sessions, left }: Run): boolean {
  return left !== undefined && sessions > left;
}
