import type { CaseEntry } from '../../../../app/apiTypes.ts';
import { type Difference, differencesOf, isSame } from '../../../../parts/conflict/mergeContent.ts';

/** What somebody else did to an entry while this person was writing. */
export type Conflict = {
  /** As it is now. */
  current: CaseEntry;
  /** Since the version that this person started from, the oldest first. */
  changes: CaseEntry['history'];
  differences: readonly Difference[];
  /** They took it out. */
  isRemoved: boolean;
};

/** As this person started from and would save it; `content` of a new entry is compared with nothing. */
export type Mine = { version: number; before: object | null; content: object };

const parts = (content: object | null) => ({ ...content }) as Record<string, unknown>;

export function conflictOf(current: CaseEntry, mine: Mine): Conflict {
  return {
    current,
    changes: current.history.filter(({ version }) => version > mine.version),
    differences: differencesOf(parts(mine.before), parts(current.content), parts(mine.content)),
    isRemoved: current.removed,
  };
}

/** Whether it is saved as this person has it already: an answer was lost, or both wrote the same. */
export const isAsMine = (current: CaseEntry, { content }: Mine): boolean =>
  !current.removed && isSame(current.content, content);

/** Whether it was this person alone who changed something else of it, in another form: then there is nothing to ask. */
export const isMadeBy = (name: string, { changes, differences, isRemoved }: Conflict): boolean =>
  !isRemoved &&
  changes.length > 0 &&
  changes.every(({ by }) => by === name) &&
  differences.every(({ by }) => by !== 'both');
