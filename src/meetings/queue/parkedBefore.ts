import type { Occurrence } from '../occurrence.ts';
import type { QueueItem } from './queueItem.ts';
import { dropInsBefore, type QueueRecords } from './queueRecords.ts';

/**
 * What was parked at an earlier drop-in and not dealt with at one since, in the order in which it was parked. Who runs out of
 * time at this one too, without touching it, finds it at the next.
 */
export function parkedBefore(occurrence: Occurrence, records: QueueRecords): readonly QueueItem[] {
  const order = new Map(dropInsBefore(records, occurrence).map(({ id }, position) => [id, position]));
  const last = new Map<string, QueueItem>();
  const positionOf = (item: QueueItem | undefined) => order.get(item?.occurrenceId ?? '') ?? -1;
  for (const item of records.items) {
    if (positionOf(item) > positionOf(last.get(item.sourceId))) last.set(item.sourceId, item);
  }
  return [...last.values()]
    .filter(({ state }) => state === 'parked')
    .sort((a, b) => (`${a.changed.at} ${a.id}` < `${b.changed.at} ${b.id}` ? -1 : 1));
}
