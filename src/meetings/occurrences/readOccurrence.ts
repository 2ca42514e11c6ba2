import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';

/** One date with everyone who holds a place or waits, past or to come. Throws `not_allowed`, `not_found`. */
export async function readOccurrence(
  officer: Person,
  id: string,
  ports: Pick<MeetingPorts, 'occurrences'>,
): Promise<Occurrence> {
  requireMay(officer, 'occurrence:manage');
  const known = await ports.occurrences.byId(id);
  if (!known) throw new Problem('not_found');
  return known.record;
}
