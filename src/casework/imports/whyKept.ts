import type { BandReading } from '../../attendance/band.ts';
import type { PupilFigures } from '../../attendance/figures.ts';
import { isOnCaseload } from '../caseloadRule.ts';
import { nearIllnessDays, sessionsOfDay } from '../returns/illnessReturns.ts';

export const keptReasons = ['caseload', 'case', 'unexplained', 'illness', 'absent'] as const;
export type KeptReason = (typeof keptReasons)[number];

/** Enough for the return of illness that a school expects, which is made from the rows that are held. */
const illnessSessions = nearIllnessDays * sessionsOfDay;

/** From 5 school days of absence on that still goes on: after 10 somebody should have seen the child. */
const absentSessions = 10;

export type KeptInput = {
  reading: BandReading;
  /** Something is written down about the pupil. */
  hasCase: boolean;
  /** Sessions missed since somebody last saw the pupil. */
  missedSinceSeen: number;
};

/**
 * Why a register's figures and marks of a pupil are held; empty: they are counted and let go. The caseload, somebody about whom
 * something is written down, an N that still stands, illness that comes near the return of 15 days, and a child whom nobody has seen
 * for days. Ten days in a row without leave need no rule of their own: they meet the national threshold, and so they are on the
 * caseload.
 */
export function whyKept(
  figures: PupilFigures,
  { reading, hasCase, missedSinceSeen }: KeptInput,
): readonly KeptReason[] {
  const { N = 0, I = 0 } = figures.byCode;
  const holds: Record<KeptReason, boolean> = {
    caseload: isOnCaseload(figures, reading),
    case: hasCase,
    unexplained: N > 0,
    illness: I >= illnessSessions,
    absent: missedSinceSeen >= absentSessions,
  };
  return keptReasons.filter((reason) => holds[reason]);
}
