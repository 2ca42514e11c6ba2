import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { ForumPaper } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';
import { libraryFiles } from './libraryFiles.ts';

/**
 * A file of the page of a forum. Everyone opens what is on the page; an officer also what could be put on it. No other file of the
 * library can be reached, whatever its id.
 * @throws Problem not_allowed, not_found
 */
export async function openPaper(
  person: Person,
  { occurrenceId, fileId }: { occurrenceId: string; fileId: string },
  ports: ForumPorts,
): Promise<ForumPaper & { pieces: AsyncIterable<Uint8Array> }> {
  requireMay(person, 'forum-page:read');
  await knownForum(occurrenceId, ports);
  const page = (await ports.forumPages.byId(occurrenceId))?.record;
  const onPage = [...(page?.papers ?? []), ...(page?.slides ?? [])];
  const isThis = (file: ForumPaper) => file.fileId === fileId;
  const choices = () => (may(person, 'forum-page:edit') ? libraryFiles(occurrenceId, ports) : []);
  const file = onPage.find(isThis) ?? (await choices()).find(isThis);
  if (!file) throw new Problem('not_found', 'This file is not on the page of this forum any more.');
  return { ...file, pieces: ports.sharedFiles.pieces(fileId) };
}
