import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { Occurrence } from '../occurrence.ts';
import type { ForumPage } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';
import { type Registrants, registrantsFor } from './registrants.ts';

/** A forum as one person sees it. Without `page` nobody has written anything on it yet. */
export type SeenForum = { occurrence: Occurrence; page?: ForumPage; registrants?: Registrants };

/** @throws Problem not_allowed, not_found */
export async function readForum(
  person: Person,
  occurrenceId: string,
  ports: Pick<ForumPorts, 'occurrences' | 'forumPages'>,
): Promise<SeenForum> {
  requireMay(person, 'forum-page:read');
  const occurrence = await knownForum(occurrenceId, ports);
  const page = (await ports.forumPages.byId(occurrenceId))?.record;
  const registrants = registrantsFor(person, occurrence);
  return { occurrence, ...(page && { page }), ...(registrants && { registrants }) };
}
