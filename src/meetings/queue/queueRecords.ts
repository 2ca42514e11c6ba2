import { instantOf } from '../../calendar/wallTime.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import type { Occurrence } from '../occurrence.ts';
import { inOrder } from '../upcoming.ts';
import type { QueueItem } from './queueItem.ts';

/** Everything that the queue of a drop-in follows from. `now` is an instant. */
export type QueueRecords = {
  occurrences: readonly Occurrence[];
  items: readonly QueueItem[];
  questions: readonly QueuedQuestion[];
  now: string;
};

export const itemsOf = ({ items }: Pick<QueueRecords, 'items'>, { id }: Pick<Occurrence, 'id'>) =>
  items.filter(({ occurrenceId }) => occurrenceId === id);

/** Drop-ins before this one in order of time, the cancelled ones included. */
export const dropInsBefore = (
  { occurrences }: Pick<QueueRecords, 'occurrences'>,
  occurrence: Occurrence,
): Occurrence[] =>
  occurrences.filter((one) => one.kind === 'drop-in' && inOrder(one, occurrence) < 0).sort(inOrder);

/** Whether instant `a` is after instant `b`: one may have milliseconds, and the other none. */
export const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);

export const endOf = ({ endsAt }: Occurrence): string => instantOf(endsAt);
