import { Problem } from '../../problems/problem.ts';
import type { Occurrence } from '../occurrence.ts';
import { endOf } from './queueRecords.ts';

/** Drop-ins run over: so long after the end one can still take, answer and park. */
const overrunMinutes = 60;

/** Whether nothing about the queue changes any more at this instant, but that an answer may become guidance. */
export const isClosed = (occurrence: Occurrence, now: string): boolean =>
  occurrence.cancelled || Date.parse(endOf(occurrence)) + overrunMinutes * 60_000 <= Date.parse(now);

export function requireOpenQueue(occurrence: Occurrence, now: string): void {
  if (isClosed(occurrence, now))
    throw new Problem('occurrence_over', 'This drop-in is over, so its questions can only be read.');
}
