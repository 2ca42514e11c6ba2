import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';
import { inTimeToTell, withPromotions } from './occurrences/promotion.ts';
import { isClosed, isOver, mayCancel, placesLeft } from './places.ts';

/** An occurrence after a decision about one place, and that place as it is by then. */
export type Decision = { occurrence: Occurrence; place: TakenPlace };

export function requireOpen(occurrence: Occurrence, now: string): void {
  if (occurrence.cancelled || isOver(occurrence, wallTimeOf(now))) throw new Problem('occurrence_over');
}

/** Whether two places are of the same school, or of the same person who comes without one. */
const isOfSame = (place: TakenPlace) => (other: TakenPlace) =>
  place.schoolId === undefined
    ? other.schoolId === undefined && other.personId === place.personId
    : other.schoolId === place.schoolId;

/** One school holds one place, and so does a person without a school. Throws `occurrence_over`, `booking_closed`, `already_booked`. */
function requireBookable(occurrence: Occurrence, place: TakenPlace, now: string): void {
  requireOpen(occurrence, now);
  if (isClosed(occurrence, now)) throw new Problem('booking_closed');
  const held = occurrence.places.find(isOfSame(place));
  if (held && held.personId !== place.personId) {
    throw new Problem('already_booked', 'Your school already has a place on this date.');
  }
  if (held) throw new Problem('already_booked');
}

/**
 * The occurrence with one more place. Those who wait go first; who waited and takes a place themselves waits no longer, and keeps
 * the id. Throws `occurrence_over`, `booking_closed`, `already_booked` or `place_gone`, in this order.
 */
export function withPlace(known: Occurrence, place: TakenPlace, now: string): Decision {
  const there = known.places.find(({ placeId }) => placeId === place.placeId);
  // Decided again after an answer that was lost: the first decision stands, and others have built upon it.
  if (there) return { place: there, occurrence: known };
  const occurrence = withPromotions(known, now);
  requireBookable(occurrence, place, now);
  const waited = occurrence.waiting.find(isOfSame(place));
  if (placesLeft(occurrence) === 0) {
    if (waited) throw new Problem('already_booked', 'You are on the waiting list for this date.');
    throw new Problem('place_gone');
  }
  const taken = waited ? { ...place, placeId: waited.placeId } : place;
  return {
    place: taken,
    occurrence: {
      ...occurrence,
      places: [...occurrence.places, taken],
      waiting: occurrence.waiting.filter((other) => other !== waited),
    },
  };
}

/** The occurrence with one more who waits, or who has a place where one is free. Throws as `withPlace`. */
export function withWaiting(known: Occurrence, place: TakenPlace, now: string): Decision {
  const there = [...known.places, ...known.waiting].find(({ placeId }) => placeId === place.placeId);
  if (there) return { place: there, occurrence: known };
  const occurrence = withPromotions(known, now);
  if (placesLeft(occurrence) > 0) return withPlace(occurrence, place, now);
  requireBookable(occurrence, place, now);
  if (occurrence.waiting.some(isOfSame(place))) {
    throw new Problem('already_booked', 'You are on the waiting list for this date already.');
  }
  if (!occurrence.waitlist || !inTimeToTell(occurrence, now)) throw new Problem('place_gone');
  return { place, occurrence: { ...occurrence, waiting: [...occurrence.waiting, place] } };
}

/**
 * The occurrence without this place, taken or waited for. What becomes free goes to whoever waits. Another person's place does not
 * exist for this person. Throws `not_found` or `occurrence_over`.
 */
export function withoutPlace(
  occurrence: Occurrence,
  placeId: string,
  by: { person: Person; now: string },
): Decision {
  const { places, waiting } = occurrence;
  const place = [...places, ...waiting].find((one) => one.placeId === placeId);
  if (!place || !mayCancel(by.person, place)) throw new Problem('not_found');
  requireOpen(occurrence, by.now);
  return { place, occurrence: withPromotions(without(occurrence, placeId), by.now) };
}

export function without(occurrence: Occurrence, placeId: string): Occurrence {
  const kept = (list: readonly TakenPlace[]) => list.filter((one) => one.placeId !== placeId);
  return { ...occurrence, places: kept(occurrence.places), waiting: kept(occurrence.waiting) };
}
