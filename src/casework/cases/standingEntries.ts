import type { Entry, EntryKind } from './entry.ts';

/** What of an entry decides whether it stands: of a record, and of what the tab knows of it. */
type Written = { id: string; kind: EntryKind; removed: boolean; content: object };
type Belongs = { planId?: string | undefined; legalId?: string | undefined };

const none: readonly string[] = [];

/** What a person took a plan or a legal step out by, its actions go with, until it is brought back. */
function removedIds(entries: readonly Written[]): readonly string[] {
  const removed = entries.filter(({ removed, kind }) => removed && (kind === 'plan' || kind === 'legal'));
  return removed.length === 0 ? none : removed.map(({ id }) => id);
}

/** What counts of everything that is written down: nothing that was taken out, nor what belongs to it. */
export function standingEntries<E extends Written>(entries: readonly E[]): readonly E[] {
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
