import type { Occurrence } from '../occurrence.ts';
import type { QueueItem } from './queueItem.ts';
import { dropInsBefore, itemsOf, type QueueRecords } from './queueRecords.ts';

/**
 * What was parked at an earlier drop-in and not dealt with at one since, in the order in which it was parked. Who runs out of
 * time at this one too, without touching it, finds it at the next.
 */
export function parkedBefore(occurrence: Occurrence, records: QueueRecords): readonly QueueItem[] {
  const last = new Map<string, QueueItem>();
  for (const earlier of dropInsBefore(records, occurrence)) {
    for (const item of itemsOf(records, earlier)) last.set(item.sourceId, item);
  }
  return [...last.values()]
    .filter(({ state }) => state === 'parked')
    .sort((a, b) => (`${a.changed.at} ${a.id}` < `${b.changed.at} ${b.id}` ? -1 : 1));
}
