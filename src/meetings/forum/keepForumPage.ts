import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { changedBy, versionOf } from '../../records/recordVersion.ts';
import type { ForumContent } from './forumContent.ts';
import type { ForumPage, ForumPaper } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';
import { libraryFiles } from './libraryFiles.ts';

/** `version` is the one that the person saw: 'new' where nobody had written anything. */
export type ForumChange = { occurrenceId: string; version: string; content: ForumContent };

const filesOf = (page: ForumPage | undefined) => [...(page?.papers ?? []), ...(page?.slides ?? [])];

/** The files of a content with the names and sizes that the library gives them: what is not in it is not on a page. */
async function namedFiles(
  { occurrenceId, content }: ForumChange,
  page: ForumPage | undefined,
  ports: ForumPorts,
): Promise<ReadonlyMap<string, ForumPaper>> {
  const known = new Map(filesOf(page).map((file) => [file.fileId, file]));
  const wanted = [...content.papers, ...content.slides];
  if (wanted.every((fileId) => known.has(fileId))) return known;
  const there = await libraryFiles(occurrenceId, ports);
  const all = new Map([...there.map((file): [string, ForumPaper] => [file.fileId, file]), ...known]);
  if (wanted.every((fileId) => all.has(fileId))) return all;
  throw new Problem('bad_request', 'One of the files is no longer in the library. Take it off the page.');
}

const picked = (ids: readonly string[], files: ReadonlyMap<string, ForumPaper>) =>
  [...new Set(ids)].flatMap((fileId) => files.get(fileId) ?? []);

type Written = Pick<ForumPage, 'agenda' | 'papers' | 'slides' | 'notes'>;

const writtenOf = ({ agenda, papers, slides, notes }: Written): string =>
  JSON.stringify([
    agenda.map(({ id, title, minutes, lead }) => [id, title, minutes, lead]),
    papers.map(({ fileId }) => fileId),
    slides.map(({ fileId }) => fileId),
    notes,
  ]);

const isSentOtherwise = (held: ForumPage, next: Written) =>
  held.sentAt !== undefined &&
  writtenOf({ ...held, agenda: [], papers: [] }) !== writtenOf({ ...next, agenda: [], papers: [] });

/**
 * Writes the page of a forum, from the version that the person saw. What changes nothing is not written.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere with who and when
 */
export async function keepForumPage(
  person: Person,
  change: ForumChange,
  ports: ForumPorts,
): Promise<ForumPage> {
  requireMay(person, 'forum-page:edit');
  await knownForum(change.occurrenceId, ports);
  const { occurrenceId: id, version, content } = change;
  const known = (await ports.forumPages.byId(id))?.record;
  const files = await namedFiles(change, known, ports);
  const agenda = content.agenda.map(({ id: itemId, title, minutes, lead }) => ({
    ...{ id: itemId, title },
    ...(minutes !== undefined && { minutes }),
    ...(lead && { lead }),
  }));
  const next: Written = {
    agenda,
    papers: picked(content.papers, files),
    slides: picked(content.slides, files),
    notes: content.notes,
  };
  if (known && versionOf(known) === version && writtenOf(known) === writtenOf(next)) return known;
  const changed = { by: person.name, at: ports.now() };
  return await changeRecord<ForumPage>(ports.forumPages, id, (held) => {
    if ((held ? versionOf(held) : 'new') !== version) throw changedBy(held?.changed);
    const after = held && isSentOtherwise(held, next) ? { afterSending: changed } : {};
    return { ...held, id, ...next, ...after, changed };
  });
}
