import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import type { TakenPlace } from '../occurrence.ts';
import type { QueueItem } from './queueItem.ts';

/** Something to talk about at a drop-in, with what became of it there; nothing yet where there is no item. */
export type QueueSource = {
  sourceId: string;
  item?: QueueItem;
  /** It was left for this drop-in at an earlier one. */
  parkedBefore: boolean;
} & ({ from: 'place'; place: TakenPlace } | { from: 'question'; questions: readonly QueuedQuestion[] });
