import type { ForumPaper } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';

/** The folder of what was uploaded for one forum. */
export const folderOf = (occurrenceId: string) => ['forums', occurrenceId];

/**
 * The files that can go on the page of a forum: those uploaded for it, those that somebody put into the library itself, and those on
 * the pages of other forums.
 */
export async function libraryFiles(
  occurrenceId: string,
  { sharedFiles, forumPages }: Pick<ForumPorts, 'sharedFiles' | 'forumPages'>,
): Promise<readonly ForumPaper[]> {
  const [own, loose, pages] = await Promise.all([
    sharedFiles.list(folderOf(occurrenceId)),
    sharedFiles.list([]),
    forumPages.all(),
  ]);
  const others = pages.flatMap(({ papers, slides }) => [...papers, ...slides]);
  const byId = new Map([...others, ...loose, ...own].map((file) => [file.fileId, file]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
}
