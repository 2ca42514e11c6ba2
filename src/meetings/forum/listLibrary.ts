import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { ForumPaper } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';
import { libraryFiles } from './libraryFiles.ts';
import { kindOfFile } from './paperKinds.ts';

/** What an officer can put on the page of a forum without uploading it. @throws Problem not_allowed, not_found */
export async function listLibrary(
  person: Person,
  occurrenceId: string,
  ports: ForumPorts,
): Promise<readonly ForumPaper[]> {
  requireMay(person, 'forum-page:edit');
  await knownForum(occurrenceId, ports);
  return (await libraryFiles(occurrenceId, ports)).filter(({ name }) => kindOfFile(name) !== undefined);
}
