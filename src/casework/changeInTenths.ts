import { attendancePercent } from '../attendance/band.ts';

type Counts = { possible: number; attended: number };

/**
 * The change of attendance in tenths of a percentage point: between the two rounded figures that people see, so that they and it
 * agree. Undefined where one of them is missing.
 */
export function changeInTenths(now: Counts, before: Counts | undefined): number | undefined {
  if (before === undefined || now.possible === 0 || before.possible === 0) return undefined;
  const tenths = (counts: Counts) => Math.round(Number(attendancePercent(counts)) * 10);
  return tenths(now) - tenths(before);
}
