import { attendancePercent } from '../../../../src/attendance/band.ts';

type Point = { possible: number; attended: number; change?: number | undefined };

/** '62.5% (up 4.1 points)'; that it is too soon where there is no such point yet. */
export function pointWords(point: Point | undefined): string {
  if (!point || point.possible === 0) return 'Not yet';
  const { change } = point;
  const size = Math.abs(change ?? 0) / 10;
  const points = `${size.toFixed(1)} ${size === 1 ? 'point' : 'points'}`;
  const moved =
    change === undefined
      ? ''
      : change === 0
        ? ' (no change)'
        : change > 0
          ? ` (up ${points})`
          : ` (down ${points})`;
  return `${attendancePercent(point)}%${moved}`;
}
