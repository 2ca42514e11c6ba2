import { isChangedElsewhere } from '../../../../app/apiProblem.ts';
import type { CaseEntry, NewEntry } from '../../../../app/apiTypes.ts';
import { isSame } from '../../../../parts/conflict/mergeContent.ts';
import type { ChangedEntry } from './useEntries.ts';

/** What is still to be sent of what is written down together. */
export type CatchUp = { missing: NewEntry[]; differing: ChangedEntry[] };

/**
 * What a first try left out, or wrote as it was before the person went on writing. Each starts from the version that `me` wrote
 * last: where somebody else has changed it since, the server refuses, and says who.
 */
export function catchUpOf(together: readonly NewEntry[], there: readonly CaseEntry[], me: string): CatchUp {
  const found = together.map((sent) => ({
    sent,
    known: there.find(({ kind, id }) => kind === sent.kind && id === sent.id),
  }));
  return {
    missing: found.flatMap(({ sent, known }) => (known ? [] : [sent])),
    differing: found.flatMap(({ sent: { kind, id, content }, known }) =>
      known && !isSame(known.content, content) ? [{ kind, id, content, version: lastOf(known, me) }] : [],
    ),
  };
}

const lastOf = ({ history }: CaseEntry, me: string): number =>
  history.findLast(({ by }) => by === me)?.version ?? 1;

/** Sends what differs, and gives what somebody else has changed since: that stays as they have it. */
export async function changeEach(
  differing: readonly ChangedEntry[],
  change: (one: ChangedEntry) => Promise<unknown>,
): Promise<ChangedEntry[]> {
  const left: ChangedEntry[] = [];
  for (const one of differing) {
    try {
      await change(one);
    } catch (error) {
      if (!isChangedElsewhere(error)) throw error;
      left.push(one);
    }
  }
  return left;
}

/** What is said of actions that stay as somebody else has them. */
export function leftWords(left: readonly ChangedEntry[], there: readonly CaseEntry[]): string {
  const named = there.flatMap((entry) =>
    entry.kind === 'action' && left.some(({ id }) => id === entry.id) ? [`“${entry.content.what}”`] : [],
  );
  return named.length === 1
    ? `Somebody else has changed the action ${named[0]} or taken it out since it was first saved. It stays as they left it.`
    : `Somebody else has changed these actions or taken them out since they were first saved: ${named.join(', ')}. They stay as they were left.`;
}
