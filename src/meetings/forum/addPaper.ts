import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import { shortened } from '../../casework/imports/shortened.ts';
import { Problem } from '../../problems/problem.ts';
import type { ForumPaper } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';
import { folderOf } from './libraryFiles.ts';
import {
  acceptedWords,
  kindOfFile,
  largestPaper,
  type PaperKind,
  paperTooLarge,
  startsAs,
} from './paperKinds.ts';

/** What SharePoint refuses in a name, and what would make a path of it. */
const refused = /["*:<>?/\\|#%~\p{Cc}\p{Bidi_Control}]/gu;
const longestStem = 120;

/** Refuses by what can be known before a file has come. @throws Problem not_allowed, not_found, bad_request */
export async function mayAddPaper(
  person: Person,
  { occurrenceId, name }: { occurrenceId: string; name: string },
  ports: Pick<ForumPorts, 'occurrences'>,
): Promise<PaperKind> {
  requireMay(person, 'forum-page:edit');
  await knownForum(occurrenceId, ports);
  const kind = kindOfFile(name);
  if (!kind) throw new Problem('bad_request', `Choose a file of one of these kinds: ${acceptedWords}.`);
  return kind;
}

async function firstBytes(file: RegisterFile): Promise<Uint8Array> {
  for await (const piece of file.pieces()) return piece.slice(0, 8);
  return new Uint8Array();
}

/** 'Agenda.pdf', and where that is there already 'Agenda (2).pdf': an upload never takes the place of another file. */
export function freeName(name: string, taken: readonly string[]): string {
  const plain = name.replace(refused, '_').replace(/^[\s.]+/, '');
  const dot = plain.lastIndexOf('.');
  const ending = plain.slice(dot);
  const stem = shortened(plain.slice(0, dot), longestStem).trim() || 'Paper';
  const there = new Set(taken.map((one) => one.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? `${stem}${ending}` : `${stem} (${copy})${ending}`;
    if (!there.has(tried.toLowerCase())) return tried;
  }
}

/**
 * Puts a file into the library, to be put on the page of a forum.
 * @throws Problem not_allowed, not_found, bad_request, too_large
 */
export async function addPaper(
  person: Person,
  { occurrenceId, file }: { occurrenceId: string; file: RegisterFile },
  ports: ForumPorts,
): Promise<ForumPaper> {
  const kind = await mayAddPaper(person, { occurrenceId, name: file.name }, ports);
  if (file.size > largestPaper) throw new Problem('too_large', paperTooLarge);
  if (!startsAs(kind, await firstBytes(file)))
    throw new Problem(
      'bad_request',
      `This is not a ${kind} file, though its name says so. Save it again as one.`,
    );
  const folder = folderOf(occurrenceId);
  return ports.inTurn(`shared papers ${occurrenceId}`, async () => {
    const there = await ports.sharedFiles.list(folder);
    const name = freeName(
      file.name,
      there.map((one) => one.name),
    );
    return ports.sharedFiles.keep(folder, { ...file, name });
  });
}
