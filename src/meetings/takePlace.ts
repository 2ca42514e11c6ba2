import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { changeOccurrence } from './changeOccurrence.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';
import { type PlaceRequest, placeOf } from './placeRequest.ts';
import { without, withPlace } from './placeRules.ts';
import { tellOthers } from './tellOthers.ts';

/**
 * Takes a place for a school, or for a person who comes without one. The place is taken once the occurrence is
 * saved; where its record or the calendar cannot follow at once, `calendarPending` says so and the reconciler
 * makes up for it. Throws `place_gone`, `already_booked`, `booking_closed`, `occurrence_over`, `not_allowed`, `not_found`,
 * `bad_request`.
 */
export async function takePlace(
  person: Person,
  request: PlaceRequest,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; placeId: string; calendarPending: boolean }> {
  requireMay(person, 'place:take', request.schoolId);
  const askedAt = performance.now();
  const wanted = await placeOf(person, request, ports);
  let before: Occurrence | undefined;
  const { occurrence, place } = await changeOccurrence(ports.occurrences, request.occurrenceId, (known) => {
    before = without(known, wanted.placeId);
    return withPlace(known, wanted, wanted.takenAt);
  });
  const told = await tellOthers(occurrence, { before, askedAt }, ports);
  return { placeId: place.placeId, ...told };
}
