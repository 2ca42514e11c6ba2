import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { changeOccurrence } from '../changeOccurrence.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';
import { type PlaceRequest, placeOf } from '../placeRequest.ts';
import { without, withWaiting } from '../placeRules.ts';
import { tellOthers } from '../tellOthers.ts';

type Joined = {
  occurrence: Occurrence;
  placeId: string;
  /** How many go first, counted from 1; absent where a place was free and is theirs. */
  position?: number;
  calendarPending: boolean;
};

/**
 * Waits for a place on a date that is full; where a place is free by then, takes it. Left by `cancelPlace`. Throws `place_gone`
 * where nobody can wait, or it starts too soon for that, and else as `takePlace`.
 */
export async function joinWaitlist(
  person: Person,
  request: PlaceRequest,
  ports: MeetingPorts,
): Promise<Joined> {
  requireMay(person, 'place:take', request.schoolId);
  const askedAt = performance.now();
  const wanted = await placeOf(person, request, ports);
  let before: Occurrence | undefined;
  const { occurrence, place } = await changeOccurrence(ports.occurrences, request.occurrenceId, (known) => {
    before = without(known, wanted.placeId);
    return withWaiting(known, wanted, wanted.takenAt);
  });
  const told = await tellOthers(occurrence, { before, askedAt }, ports);
  const position = positionOf(place.placeId, occurrence);
  return { placeId: place.placeId, ...(position !== undefined && { position }), ...told };
}

/** Where somebody stands among those who wait, from 1; undefined where they do not wait. */
export function positionOf(placeId: string, { waiting }: Pick<Occurrence, 'waiting'>): number | undefined {
  const index = waiting.findIndex((place) => place.placeId === placeId);
  return index < 0 ? undefined : index + 1;
}
