import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { isChangedElsewhere } from '../../../../app/apiProblem.ts';
import type { NewEntry } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { caseQuery } from '../useCase.ts';
import { catchUpOf, changeEach, leftWords } from './catchUp.ts';
import { type Conflict, conflictOf, isAsMine, type Mine } from './conflict.ts';
import { useAddEntries, useChangeEntry, useRestoreEntry } from './useEntries.ts';

/** An entry to be written: new where the version is 0. */
export type ToWrite = Mine & {
  kind: NewEntry['kind'];
  id: string;
  /** What is written down together with a new entry. */
  withIt?: NewEntry[];
};

/** `saved`: with everything that belongs to it. `conflict`: somebody else was faster, and nothing is written yet. */
export type Written = 'saved' | { conflict: Conflict };

/** Writes an entry down, new or changed, and finds out what became of it where somebody else was faster. */
export function useWriteEntry(pupilId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const add = useAddEntries(pupilId);
  const change = useChangeEntry(pupilId);
  const restore = useRestoreEntry(pupilId);

  const me = useMe();
  const tell = useUndo();
  const send = async ({ kind, id, version, content, withIt = [] }: ToWrite): Promise<unknown> =>
    version === 0
      ? add.mutateAsync([{ kind, id, content } as NewEntry, ...withIt])
      : change.mutateAsync({ kind, id, version, content });

  const entriesNow = async () => (await queryClient.fetchQuery(caseQuery(api, pupilId))).entries;

  /**
   * The entry itself is there; what belongs to it may not be, or not as it is by now. What somebody else has changed of that is
   * told, and is no failure: tried again it would be refused again.
   */
  const sendRest = async ({ withIt = [] }: ToWrite) => {
    if (withIt.length === 0) return;
    const there = await entriesNow();
    const { missing, differing } = catchUpOf(withIt, there, me.name);
    if (missing.length > 0) await add.mutateAsync(missing);
    const left = await changeEach(differing, change.mutateAsync);
    if (left.length > 0) tell({ words: leftWords(left, there) });
  };

  return {
    /** @throws ApiProblem for every failure but that of being late. */
    async write(what: ToWrite): Promise<Written> {
      try {
        await send(what);
        if (what.version === 0) return 'saved';
      } catch (error) {
        if (!isChangedElsewhere(error)) throw error;
        const current = (await entriesNow()).find(({ kind, id }) => kind === what.kind && id === what.id);
        if (current === undefined) throw error;
        if (!isAsMine(current, what)) return { conflict: conflictOf(current, what) };
      }
      await sendRest(what);
      return 'saved';
    },
    /** Brings back what they took out. Gives the version that a change has to start from. */
    async bringBack({ current }: Conflict): Promise<number> {
      const { kind, id, version } = current;
      return (await restore.mutateAsync({ kind, id, version })).version;
    },
  };
}
