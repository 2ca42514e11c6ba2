import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { wallTimeOf } from '../calendar/wallTime.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence, OccurrenceKind } from './occurrence.ts';
import { placesHeldBy, waitedForBy } from './places.ts';
import { upcoming } from './upcoming.ts';

/**
 * What comes next, in order of time and with those that are going on. One that was cancelled is shown only to
 * those who hold a place in it or waited for one, so that they learn of it.
 */
export async function nextOccurrences(
  person: Person,
  wanted: { kind?: OccurrenceKind | undefined; limit?: number | undefined },
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<readonly Occurrence[]> {
  requireMay(person, 'occurrences:read');
  const coming = await upcoming(ports.occurrences, wallTimeOf(ports.now()));
  return coming
    .filter((occurrence) => wanted.kind === undefined || occurrence.kind === wanted.kind)
    .filter((occurrence) => !occurrence.cancelled || concerns(person, occurrence))
    .slice(0, wanted.limit);
}

const concerns = (person: Person, occurrence: Occurrence) =>
  placesHeldBy(person, occurrence).length + waitedForBy(person, occurrence).length > 0;
