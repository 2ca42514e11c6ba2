import type { GuidanceRecord } from '../../questions/guidanceRecord.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { Occurrence } from '../occurrence.ts';
import type { SchoolName } from './queueEntry.ts';
import type { QueueItem } from './queueItem.ts';

/** What the queue of a drop-in stands on. */
export type QueuePorts = {
  occurrences: Pick<RecordStore<Occurrence>, 'all' | 'byId'>;
  queueItems: RecordStore<QueueItem>;
  questions: RecordStore<QueuedQuestion>;
  guidanceRecords: RecordStore<GuidanceRecord>;
  schools(): Promise<readonly SchoolName[]>;
  /** The instant, ISO with Z. */
  now(): string;
};
