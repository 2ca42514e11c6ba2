import type { Entry, EntryKind } from './entry.ts';

type Belongs = { planId?: string | undefined; legalId?: string | undefined };

const none: readonly string[] = [];

/** What a person took a plan or a legal step out by, its actions go with, until it is brought back. */
function removedIds(entries: readonly Entry[]): readonly string[] {
  const removed = entries.filter(({ removed, kind }) => removed && (kind === 'plan' || kind === 'legal'));
  return removed.length === 0 ? none : removed.map(({ id }) => id);
}

/** What counts of everything that is written down: nothing that was taken out, nor what belongs to it. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const gone = removedIds(entries);
  return entries.filter((entry) => {
    if (entry.removed) return false;
    if (entry.kind !== 'action' || gone.length === 0) return true;
    const { planId = '', legalId = '' }: Belongs = entry.content;
    return !gone.includes(planId) && !gone.includes(legalId);
  });
}

export const isOfKind =
  <K extends EntryKind>(kind: K) =>
  (entry: Entry): entry is Extract<Entry, { kind: K }> =>
    entry.kind === kind;
