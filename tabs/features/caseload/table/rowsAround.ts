import type { RowHeights } from './rowHeights.ts';

/** Rows drawn beyond the window, so that a little scrolling finds them there. */
const beyond = 4;
/** Rows come and go so many at a time: not every step of a scroll draws anew. */
const together = 4;

type Window = {
  /** How far the start of the list is above the window, in pixels; less than nought where it is below the top. */
  above: number;
  height: number;
  count: number;
};

/** The first and the last row to draw. */
export function rowsAround(
  heights: RowHeights,
  { above, height, count }: Window,
): { first: number; last: number } {
  const from = heights.at(Math.max(0, above)) - beyond;
  const to = heights.at(Math.max(0, above + height)) + beyond;
  return {
    first: Math.max(0, Math.floor(from / together) * together),
    last: Math.max(0, Math.min(count - 1, Math.ceil(to / together) * together)),
  };
}
