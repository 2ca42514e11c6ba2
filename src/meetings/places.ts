import { may } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';

/** How many more schools can book. Never below nought, also where the capacity was lowered after bookings. */
export function placesLeft(occurrence: Occurrence): number {
  return Math.max(0, occurrence.capacity - occurrence.places.length);
}

/** Whether it has ended at this wall time: one that is going on can still be joined. */
export function isOver(occurrence: Occurrence, wallTime: string): boolean {
  return occurrence.endsAt <= wallTime;
}

/** Whether this is the person's own place, or one of a school that they are linked to. */
export function holds(person: Person, place: TakenPlace): boolean {
  if (place.personId === person.id) return true;
  return (
    place.schoolId !== undefined && person.role !== 'reader' && person.schoolIds.includes(place.schoolId)
  );
}

export function placesHeldBy(person: Person, occurrence: Occurrence): readonly TakenPlace[] {
  return occurrence.places.filter((place) => holds(person, place));
}

/**
 * A person gives up their own place and the places of their schools. Someone who may do so for every school
 * may also do so for a person who came without one.
 */
export function mayCancel(person: Person, place: TakenPlace): boolean {
  if (!may(person, 'place:cancel', place.schoolId)) return false;
  return holds(person, place) || place.schoolId !== undefined || person.role === 'officer';
}
