import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { icsName, icsOf } from '../ics.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import { placesHeldBy } from '../places.ts';

/**
 * A date as a calendar file, for those who hold a place in it: the way into the meeting stands in it. Throws `not_allowed`, and
 * `not_found` for everyone else.
 */
export async function icsFor(
  person: Person,
  id: string,
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<{ name: string; text: string }> {
  requireMay(person, 'places:read-own');
  const known = (await ports.occurrences.byId(id))?.record;
  if (!known || placesHeldBy(person, known).length === 0) throw new Problem('not_found');
  return { name: icsName(known), text: icsOf(known, { writtenAt: ports.now() }) };
}
