import { may } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { instantOf } from '../calendar/wallTime.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';

/** How many more schools can book. Never below nought, also where the capacity was lowered after bookings. */
export function placesLeft(occurrence: Occurrence): number {
  return Math.max(0, occurrence.capacity - occurrence.places.length);
}

/** Whether it has ended at this wall time: one that is going on can still be joined. */
export function isOver(occurrence: Pick<Occurrence, 'endsAt'>, wallTime: string): boolean {
  return occurrence.endsAt <= wallTime;
}

const minute = 60_000;

/** Whether it is too late to book at this instant, though it is not over. */
export function isClosed(
  { startsAt, leadMinutes }: Pick<Occurrence, 'startsAt' | 'leadMinutes'>,
  now: string,
): boolean {
  return leadMinutes > 0 && Date.parse(now) >= Date.parse(instantOf(startsAt)) - leadMinutes * minute;
}

/**
 * Whether this is a place of a school that the person is linked to, or their own. A place that was booked for a school is the
 * school's: who has left it no longer sees the place, nor the question with it, and those who are still there do.
 */
export function holds(person: Person, place: TakenPlace): boolean {
  const own = place.personId === person.id;
  if (place.schoolId === undefined) return own;
  if (person.role === 'officer') return own;
  return person.role !== 'reader' && person.schoolIds.includes(place.schoolId);
}

export function placesHeldBy(person: Person, occurrence: Occurrence): readonly TakenPlace[] {
  return occurrence.places.filter((place) => holds(person, place));
}

/** The places that a person or their schools wait for. */
export function waitedForBy(person: Person, occurrence: Occurrence): readonly TakenPlace[] {
  return occurrence.waiting.filter((place) => holds(person, place));
}

/**
 * A person gives up their own place and the places of their schools. Someone who may do so for every school
 * may also do so for a person who came without one.
 */
export function mayCancel(person: Person, place: TakenPlace): boolean {
  if (!may(person, 'place:cancel', place.schoolId)) return false;
  return holds(person, place) || place.schoolId !== undefined || person.role === 'officer';
}
