import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';
import { placesHeldBy } from './places.ts';
import { upcoming } from './upcoming.ts';

/** The places still to come that a person holds, their own and their schools', in order of time. */
export async function myPlaces(
  person: Person,
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<readonly { occurrence: Occurrence; place: TakenPlace }[]> {
  requireMay(person, 'places:read-own');
  const coming = await upcoming(ports.occurrences, wallTimeOf(ports.now()));
  return coming.flatMap((occurrence) =>
    placesHeldBy(person, occurrence).map((place) => ({ occurrence, place })),
  );
}
