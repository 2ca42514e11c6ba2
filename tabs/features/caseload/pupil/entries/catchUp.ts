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
