import { type RefObject, type UIEvent, useCallback, useEffect, useRef, useState } from 'react';

/** Nearer than this to the end counts as being there, in pixels. */
const near = 40;

type End = {
  box: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLOListElement | null>;
  onScroll(event: UIEvent<HTMLDivElement>): void;
  /** Someone reads further up. */
  away: boolean;
  toEnd(): void;
};

/** Keeps a list at its end, however it grows, until someone scrolls up. Each change of `sent` goes back to the end. */
export function useEnd(sent: number): End {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const top = useRef(0);
  const [away, setAway] = useState(false);

  const follow = useCallback((): void => {
    if (!atEnd.current || !box.current) return;
    box.current.scrollTop = box.current.scrollHeight;
    top.current = box.current.scrollTop;
  }, []);
  const toEnd = useCallback((): void => {
    atEnd.current = true;
    setAway(false);
    follow();
  }, [follow]);

  // Cards grow after they were drawn, so the end is followed by size rather than by message.
  useEffect(() => {
    const watcher = new ResizeObserver(follow);
    if (list.current) watcher.observe(list.current);
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, [follow]);

  useEffect(() => {
    if (sent > 0) toEnd();
  }, [sent, toEnd]);

  return {
    box,
    list,
    away,
    toEnd,
    onScroll({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) {
      // Growth moves the end away without anybody scrolling: only a way up leaves it.
      if (scrollHeight - scrollTop - clientHeight < near) atEnd.current = true;
      else if (scrollTop < top.current) atEnd.current = false;
      top.current = scrollTop;
      setAway(!atEnd.current);
    },
  };
}
