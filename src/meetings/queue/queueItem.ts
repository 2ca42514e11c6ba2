import type { RecordChange } from '../../records/recordVersion.ts';

export const itemStates = ['waiting', 'taken', 'answered', 'parked'] as const;
export type ItemState = (typeof itemStates)[number];

/**
 * What became of one question at a drop-in. The question itself is read where it stands, with a place or in the officer's queue: an
 * item that nobody has touched has no record.
 */
export type QueueItem = {
  /** `${occurrenceId} ${placeId or questionId}` */
  id: string;
  occurrenceId: string;
  /** A booked topic, or what the bot could not answer. */
  from: 'place' | 'question';
  sourceId: string;
  /** Of what the bot could not answer: the questions in the officer's queue that are alike, and dealt with as one. */
  questionIds?: readonly string[];
  state: ItemState;
  /** Who takes it. */
  taker?: { id: string; name: string };
  /** Said in the meeting, in words without names of pupils. */
  answer?: string;
  /** The local guidance that it became. */
  guidanceId?: string;
  changed: RecordChange;
};

export const queueItemId = (occurrenceId: string, sourceId: string): string => `${occurrenceId} ${sourceId}`;
