import { type BandReading, bandOf } from '../attendance/band.ts';
import type { PupilFigures } from '../attendance/figures.ts';

/**
 * Whether a pupil belongs on their school's caseload: persistently or severely absent as the council reads it, or
 * the national threshold was met at some time in the register, which can happen to a pupil who is seldom away.
 */
export function isOnCaseload(figures: PupilFigures, reading: BandReading): boolean {
  const band = bandOf(figures, reading);
  return band === 'persistent' || band === 'severe' || figures.threshold?.metOn !== undefined;
}
