import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { ApiProblem } from '../../../../app/apiProblem.ts';
import type { CaseEntry, NewEntry } from '../../../../app/apiTypes.ts';
import { caseQuery } from '../useCase.ts';
import { type Conflict, conflictOf, isAsMine, type Mine } from './conflict.ts';
import { useAddEntries, useChangeEntry, useRestoreEntry } from './useEntries.ts';

/** An entry to be written: new where the version is 0. */
export type ToWrite = Mine & {
  kind: NewEntry['kind'];
  id: string;
  /** What is written down together with a new entry. */
  withIt?: NewEntry[];
};

/** `conflict`: somebody else was faster, and nothing is written yet. */
export type Written = 'saved' | { conflict: Conflict };

/** Writes an entry down, new or changed, and finds out what became of it where somebody else was faster. */
export function useWriteEntry(pupilId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const add = useAddEntries(pupilId);
  const change = useChangeEntry(pupilId);
  const restore = useRestoreEntry(pupilId);

  const send = async ({ kind, id, version, content, withIt = [] }: ToWrite): Promise<unknown> =>
    version === 0
      ? add.mutateAsync([{ kind, id, content } as NewEntry, ...withIt])
      : change.mutateAsync({ kind, id, version, content });

  const currentOf = async ({ kind, id }: Pick<CaseEntry, 'kind' | 'id'>) => {
    const { entries } = await queryClient.fetchQuery(caseQuery(api, pupilId));
    return entries.find((entry) => entry.kind === kind && entry.id === id);
  };

  return {
    /** @throws ApiProblem for every failure but that of being late. */
    async write(what: ToWrite): Promise<Written> {
      try {
        await send(what);
        return 'saved';
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'changed_elsewhere') throw error;
        const current = await currentOf(what);
        if (current === undefined) throw error;
        return isAsMine(current, what) ? 'saved' : { conflict: conflictOf(current, what) };
      }
    },
    /** Brings back what they took out. Gives the version that a change has to start from. */
    async bringBack({ current }: Conflict): Promise<number> {
      const { kind, id, version } = current;
      return (await restore.mutateAsync({ kind, id, version })).version;
    },
  };
}
