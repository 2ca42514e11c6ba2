import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';
import { changeOccurrence } from './changeOccurrence.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';
import { placeIdIn } from './placeId.ts';
import { checkedWords, type PlaceRequest, schoolOfRequest, withPlace } from './placeRules.ts';
import { tellOthers } from './tellOthers.ts';

/**
 * Takes a place for a school, or for a person who comes without one. The place is taken once the occurrence is
 * saved; where its record or the calendar cannot follow at once, `calendarPending` says so and the reconciler
 * makes up for it. Throws `place_gone`, `already_booked`, `occurrence_over`, `not_allowed`, `not_found`, `bad_request`.
 */
export async function takePlace(
  person: Person,
  request: PlaceRequest,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; placeId: string; calendarPending: boolean }> {
  requireMay(person, 'place:take', request.schoolId);
  const askedAt = performance.now();
  const schoolId = schoolOfRequest(person, request.schoolId);
  // Who may book for every school could name one that there is not.
  if (schoolId !== undefined && !(await ports.isSchool(schoolId))) throw new Problem('not_found');
  const now = ports.now();
  const place: TakenPlace = {
    placeId: placeIdIn(request.occurrenceId, ports.newId()),
    personId: person.id,
    personName: person.name,
    email: person.email,
    ...(schoolId !== undefined && { schoolId }),
    ...checkedWords(request),
    takenAt: now,
  };
  const { occurrence } = await changeOccurrence(ports.occurrences, request.occurrenceId, (known) => ({
    occurrence: withPlace(known, place, wallTimeOf(now)),
  }));
  const told = await tellOthers(occurrence, { place, status: 'taken', askedAt }, ports);
  return { placeId: place.placeId, ...told };
}
