import type { RowHeights } from './rowHeights.ts';

/** A row that is drawn, or the height of those that are left out before the next one. */
export type DrawnPart = { at: number; gap?: undefined } | { at: number; gap: number };

type Drawn = { first: number; last: number; count: number };

/**
 * The rows from the first to the last, and the one to which the keyboard comes, wherever it is: a row that is not drawn cannot hold
 * the focus, and Tab would go past the whole list.
 */
export function drawnParts(
  heights: Pick<RowHeights, 'top'>,
  { first, last, count }: Drawn,
  kept: number,
): DrawnPart[] {
  const places = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (kept >= 0 && kept < first) places.unshift(kept);
  if (kept > last && kept < count) places.push(kept);
  const parts: DrawnPart[] = [];
  let next = 0;
  const leaveOut = (to: number) => {
    if (to > next) parts.push({ at: next, gap: heights.top(to) - heights.top(next) });
  };
  for (const at of places) {
    leaveOut(at);
    parts.push({ at });
    next = at + 1;
  }
  leaveOut(count);
  return parts;
}
