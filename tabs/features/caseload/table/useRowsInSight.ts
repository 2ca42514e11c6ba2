import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMedia } from '../../../parts/useMedia.ts';
import { usePrinting } from '../../../parts/usePrinting.ts';
import { type DrawnPart, drawnParts } from './drawnParts.ts';
import { createRowHeights, type RowHeights } from './rowHeights.ts';
import { rowsAround } from './rowsAround.ts';

/** Up to so many rows are simply all drawn: the browser's own search then finds every one of them. */
const drawnWhole = 150;
/** As the style sheet has them: in a table, and stacked on a narrow screen. Only a first guess. */
const rowHeight = { table: 57, stacked: 260 };
/** Where rows are cards; the style sheet says the same. */
export const stackedQuery = '(max-width: 900px)';
/** A browser that lays out more than this on paper stands still for minutes. */
export const mostOnPaper = 2_000;

type Drawn = { first: number; last: number };

type Shown = {
  /** Whatever changes the heights of rows. */
  layout: unknown;
  /** The row to which the keyboard comes: it is always drawn. */
  kept: number;
};

/**
 * Which rows to draw, and the heights of those left out. The page scrolls, not a box inside it, so that a list works at any zoom.
 * Everything is drawn for paper.
 */
export function useRowsInSight(rows: readonly unknown[], { layout, kept }: Shown) {
  const body = useRef<HTMLTableSectionElement>(null);
  const printing = usePrinting();
  const isStacked = useMedia(stackedQuery);
  const guess = useRef(new Map<boolean, number>());
  const count = rows.length;
  const whole = printing || count <= drawnWhole;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, or another layout, have other heights
  const heights = useMemo(
    () =>
      createRowHeights(
        count,
        guess.current.get(isStacked) ?? (isStacked ? rowHeight.stacked : rowHeight.table),
      ),
    [rows, layout, isStacked],
  );
  const [drawn, setDrawn] = useState<Drawn>({ first: 0, last: 39 });

  useLayoutEffect(() => {
    if (whole) return;
    const look = () => {
      if (!body.current) return;
      const above = -body.current.getBoundingClientRect().top;
      const next = rowsAround(heights, { above, height: innerHeight, count });
      setDrawn((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [heights, count, whole]);

  // The row to scroll to, until the true heights around it are known.
  const wanted = useRef<number>(undefined);
  // The style sheet keeps it clear of the headings above and the bar of the selected pupils below.
  const bring = (at: number) =>
    body.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });

  // After each drawing: the true heights of what was drawn. What is above the window and was guessed wrongly would
  // push what is being read.
  const [, remeasure] = useState(0);
  useLayoutEffect(() => {
    if (whole || !body.current) return;
    const { changed, pushed, average } = measure(body.current, heights);
    if (average !== undefined) guess.current.set(isStacked, average);
    if (pushed !== 0) scrollBy(0, pushed);
    const at = wanted.current;
    if (at !== undefined) {
      // The rows around it are drawn after it, higher than was guessed: they may push it out of sight again.
      bring(at);
      if (changed === 0 && drawn.first <= at && at <= drawn.last) wanted.current = undefined;
    }
    if (changed !== 0) remeasure((before) => before + 1);
  });

  const first = Math.min(drawn.first, Math.max(0, count - 1));
  const last = Math.min(drawn.last, count - 1);
  return {
    body,
    parts: whole
      ? Array.from({ length: Math.min(count, mostOnPaper) }, (_, at): DrawnPart => ({ at }))
      : drawnParts(heights, { first, last, count }, kept),
    /** Scrolls to the row to which the keyboard comes, or will come with the next drawing. */
    show(at: number) {
      bring(at);
      if (whole) return;
      wanted.current = at;
      // It may be that nothing else is drawn anew, and it would only be scrolled to with whatever is drawn next.
      remeasure((before) => before + 1);
    },
  };
}

/** Takes in the true heights of the rows that are drawn. Gives by how much they differ, and those above the window of them. */
function measure(body: HTMLElement, heights: RowHeights) {
  let pushed = 0;
  let changed = 0;
  let sum = 0;
  const all = body.querySelectorAll<HTMLElement>('tr[data-index]');
  for (const row of all) {
    const { height, bottom } = row.getBoundingClientRect();
    const more = heights.measured(Number(row.dataset.index), height);
    sum += height;
    if (more === 0) continue;
    changed += more;
    if (bottom < 0) pushed += more;
  }
  return { changed, pushed, average: all.length > 0 ? sum / all.length : undefined };
}
