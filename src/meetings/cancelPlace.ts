import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';
import { changeOccurrence } from './changeOccurrence.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrenceIdOf } from './placeId.ts';
import { withoutPlace } from './placeRules.ts';
import { tellOthers } from './tellOthers.ts';
import { upcoming } from './upcoming.ts';

/**
 * Gives up a place: one's own, or one of one's schools. Throws `not_allowed`, `not_found` (also for the place of
 * another school) or `occurrence_over`.
 */
export async function cancelPlace(
  person: Person,
  placeId: string,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; calendarPending: boolean }> {
  requireMay(person, 'place:cancel');
  const askedAt = performance.now();
  const wallTime = wallTimeOf(ports.now());
  const occurrenceId = await whereIs(placeId, wallTime, ports);
  const { occurrence, place } = await changeOccurrence(ports.occurrences, occurrenceId, (known) =>
    withoutPlace(known, placeId, { person, wallTime }),
  );
  return tellOthers(occurrence, { place, status: 'cancelled', askedAt }, ports);
}

async function whereIs(placeId: string, wallTime: string, ports: MeetingPorts): Promise<string> {
  const coming = await upcoming(ports.occurrences, wallTime);
  const known = coming.find(({ places }) => places.some((place) => place.placeId === placeId));
  const id = known?.id ?? occurrenceIdOf(placeId);
  if (id === undefined) throw new Problem('not_found');
  return id;
}
