import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';
import { isOver, placesHeldBy } from '../places.ts';
import { inOrder } from '../upcoming.ts';

/** The dates that are over and in which a person or their schools held a place, the latest first. */
export async function pastPlaces(
  person: Person,
  { limit }: { limit: number },
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<readonly Occurrence[]> {
  requireMay(person, 'places:read-own');
  const wallTime = wallTimeOf(ports.now());
  return (await ports.occurrences.all())
    .filter((occurrence) => isOver(occurrence, wallTime) && placesHeldBy(person, occurrence).length > 0)
    .sort((a, b) => inOrder(b, a))
    .slice(0, limit);
}
