import { isProblem, Problem } from '../../problems/problem.ts';
import type { CasePorts } from './casePorts.ts';
import { changedElsewhere } from './changedElsewhere.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { EntryPlace } from './findEntry.ts';

/** The version that the person saw when they decided. */
export type SeenEntry = EntryPlace & { version: number };

type Decision = {
  /** What becomes of the entry; undefined where nothing does. May throw. */
  decide(entry: Entry): Entry | undefined;
  /** Whether the version after the one that was seen is what this decision makes: its first try went through. */
  isDone(entry: Entry): boolean;
};

const mostTries = 4;

/**
 * Writes what becomes of an entry on condition that it still is as the person saw it. Memory may be behind the list, and the list
 * may have a new tag though nobody changed anything: then it is decided again on what the list says.
 * @throws Problem not_found, changed_elsewhere (with who was first, and when), and what `decide` throws
 */
export async function saveVersion(
  { kind, id, version }: SeenEntry,
  { decide, isDone }: Decision,
  { entries }: Pick<CasePorts, 'entries'>,
): Promise<Entry> {
  let last: Entry | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known = await entries.byId<EntryKind>(kind, id, tries > 0);
    last = known?.record ?? last;
    if (known?.record.version !== version) {
      if (tries === 0) continue;
      if (known?.record.version === version + 1 && isDone(known.record)) return known.record;
      break;
    }
    const next = decide(known.record);
    if (!next) return known.record;
    try {
      await entries.save(next, known.etag);
      return next;
    } catch (error) {
      if (!isProblem(error, 'changed_elsewhere')) throw error;
    }
  }
  throw last ? changedElsewhere(last) : new Problem('not_found');
}
