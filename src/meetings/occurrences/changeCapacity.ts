import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import { requireOpen } from '../placeRules.ts';
import { type Changed, changeForAll } from './changeForAll.ts';
import { withPromotions } from './promotion.ts';

/** A list item holds so many places with their questions, and a Teams meeting so many people. */
export const mostPlaces = 300;

/**
 * Sets how many schools can book. More places go to those who wait; fewer throw nobody out: `over` says how many places are taken
 * beyond it. Throws `not_allowed`, `not_found`, `bad_request`, `occurrence_over`, `changed_elsewhere`.
 */
export async function changeCapacity(
  officer: Person,
  { id, capacity }: { id: string; capacity: number },
  ports: MeetingPorts,
): Promise<Changed & { over: number }> {
  requireMay(officer, 'occurrence:manage');
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > mostPlaces) {
    throw new Problem('bad_request', `Enter a whole number from 1 to ${mostPlaces}.`);
  }
  const now = ports.now();
  const changed = await changeForAll(
    id,
    (known) => {
      requireOpen(known, now);
      return withPromotions({ ...known, capacity }, now);
    },
    ports,
  );
  return { ...changed, over: Math.max(0, changed.occurrence.places.length - capacity) };
}
