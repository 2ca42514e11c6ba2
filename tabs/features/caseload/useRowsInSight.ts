import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useMedia } from '../../parts/useMedia.ts';
import { usePrinting } from '../../parts/usePrinting.ts';

/** Up to so many rows are simply all drawn: the browser's own search then finds every one of them. */
const drawnWhole = 150;
/** As the style sheet has them: in a table, and stacked on a narrow screen. */
const rowHeight = { table: 53, stacked: 240 };
const stackedQuery = '(max-width: 900px)';

/**
 * Which of `count` rows to draw, and the height of those left out above and below. The page scrolls, not a
 * box inside it, so that a list works at any zoom. Everything is drawn for paper.
 */
export function useRowsInSight(count: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const printing = usePrinting();
  const height = useMedia(stackedQuery) ? rowHeight.stacked : rowHeight.table;
  const whole = printing || count <= drawnWhole;

  useLayoutEffect(() => {
    const place = () => {
      if (body.current) setTop(Math.round(body.current.getBoundingClientRect().top + scrollY));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: whole ? 0 : count,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  return {
    body,
    inSight: whole ? Array.from({ length: count }, (_, at) => at) : items.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    /** For each row drawn, so that its true height is known. */
    measure: whole ? undefined : virtualizer.measureElement,
    /** Scrolls a row into sight, so that it is drawn. */
    show(at: number) {
      if (!whole) virtualizer.scrollToIndex(at, { align: 'auto' });
    },
  };
}
