import { useEffect, useMemo, useState } from 'react';

const pauseMilliseconds = 400;

/** Plain data once it has stopped changing for a moment: nobody asks the server at every letter that is typed. */
export function useSettled<T>(value: T | undefined): T | undefined {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return useMemo(() => (settled === undefined ? undefined : (JSON.parse(settled) as T)), [settled]);
}
