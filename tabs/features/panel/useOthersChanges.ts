import { useEffect, useRef, useState } from 'react';
import type { QueueEntry } from '../../app/apiTypes.ts';
import { othersChanged } from './queueWords.ts';

/** What others do comes together for so long, so that a screen reader tells it in one go. */
const gatherMilliseconds = 1500;

/** Words for what others changed; `own` leaves out a line with which this person is doing something. */
export function useOthersChanges(entries: readonly QueueEntry[]) {
  const [words, setWords] = useState('');
  const told = useRef(entries);
  const own = useRef(new Set<string>());
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = othersChanged(told.current, entries, own.current);
      told.current = entries;
      own.current.clear();
      if (changed) setWords(changed);
    }, gatherMilliseconds);
    return () => clearTimeout(timer);
  }, [entries]);
  return { words, own: (sourceId: string) => void own.current.add(sourceId) };
}
