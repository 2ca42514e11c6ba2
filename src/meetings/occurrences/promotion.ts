import { instantOf } from '../../calendar/wallTime.ts';
import type { Occurrence } from '../occurrence.ts';

/**
 * Who waits gets a place only while there are two hours left: a message that comes later finds them in a lesson, and a place that
 * nobody knows of is lost to the others. From then on a free place goes to whoever asks first, those who wait among them.
 */
export const hoursToPromote = 2;

const hour = 3_600_000;

/** Whether there is time enough to tell somebody of a place. `now` is an instant. */
export function inTimeToTell({ startsAt }: Pick<Occurrence, 'startsAt'>, now: string): boolean {
  return Date.parse(instantOf(startsAt)) - Date.parse(now) >= hoursToPromote * hour;
}

/**
 * The occurrence in which whoever waited longest has each place that was free: part of the very decision that frees it, so that
 * nobody comes in between.
 */
export function withPromotions(occurrence: Occurrence, now: string): Occurrence {
  const { cancelled, capacity, places, waiting } = occurrence;
  const free = Math.min(waiting.length, capacity - places.length);
  if (cancelled || free <= 0 || !inTimeToTell(occurrence, now)) return occurrence;
  const promoted = waiting.slice(0, free).map((place) => ({ ...place, promotedAt: now }));
  return { ...occurrence, places: [...places, ...promoted], waiting: waiting.slice(free) };
}
