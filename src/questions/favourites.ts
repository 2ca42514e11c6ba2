import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import { changeRecord } from '../records/changeRecord.ts';
import type { FavouritePorts } from './ports.ts';

/** More than the toolkit has. */
export const mostFavourites = 200;
const idShape = /^[\w.-]{1,64}$/;

/** The approaches that this person keeps at hand, in their own order. @throws Problem not_allowed */
export async function favourites(person: Person, ports: FavouritePorts): Promise<readonly string[]> {
  requireMay(person, 'favourites:keep');
  return (await ports.favourites.byId(person.id))?.record.approachIds ?? [];
}

/**
 * Keeps exactly these approaches, each once. They are one person's own, so that the last word counts, from whichever device.
 * @throws Problem not_allowed, bad_request
 */
export async function keepFavourites(
  person: Person,
  approachIds: readonly string[],
  ports: FavouritePorts,
): Promise<readonly string[]> {
  requireMay(person, 'favourites:keep');
  const wanted = [...new Set(approachIds)];
  if (wanted.length > mostFavourites || !wanted.every((id) => idShape.test(id)))
    throw new Problem('bad_request', 'These are not approaches of the toolkit.');
  const kept = await changeRecord(ports.favourites, person.id, () => ({
    id: person.id,
    approachIds: wanted,
  }));
  return kept.approachIds;
}
