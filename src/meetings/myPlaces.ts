import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';
import { positionOf } from './occurrences/joinWaitlist.ts';
import { mayCancel, placesHeldBy, waitedForBy } from './places.ts';
import { upcoming } from './upcoming.ts';
import { whereIs } from './whereIs.ts';

/** A place, or a place that is waited for: then with how many go first, counted from 1. */
export type MyPlace = { occurrence: Occurrence; place: TakenPlace; position?: number };

type Ports = Pick<MeetingPorts, 'occurrences' | 'now'>;

/**
 * The places still to come that a person holds or waits for, their own and their schools', in order of time. Who has left a school
 * leaves its places to it: see `holds`.
 */
export async function myPlaces(person: Person, ports: Ports): Promise<readonly MyPlace[]> {
  requireMay(person, 'places:read-own');
  const coming = await upcoming(ports.occurrences, wallTimeOf(ports.now()));
  return coming.flatMap((occurrence) => placesIn(occurrence, person));
}

/** What a person holds or waits for in one occurrence. */
export function placesIn(occurrence: Occurrence, person: Person): readonly MyPlace[] {
  const mine = [...placesHeldBy(person, occurrence), ...waitedForBy(person, occurrence)];
  return mine.map((place) => inOccurrence(occurrence, place));
}

/**
 * One place that this person may give up or move. From the list itself where the copy in memory does not know it yet.
 * @throws Problem not_allowed, not_found (also for the place of another school)
 */
export async function placeToChange(person: Person, placeId: string, ports: Ports): Promise<MyPlace> {
  requireMay(person, 'place:cancel');
  const id = await whereIs(placeId, ports);
  for (const fresh of [false, true]) {
    const occurrence = (await ports.occurrences.byId(id, fresh))?.record;
    const place = occurrence && placesOf(occurrence).find((one) => one.placeId === placeId);
    if (place && mayCancel(person, place)) return inOccurrence(occurrence, place);
  }
  throw new Problem('not_found');
}

const placesOf = ({ places, waiting }: Occurrence) => [...places, ...waiting];

function inOccurrence(occurrence: Occurrence, place: TakenPlace): MyPlace {
  const position = positionOf(place.placeId, occurrence);
  return { occurrence, place, ...(position !== undefined && { position }) };
}
