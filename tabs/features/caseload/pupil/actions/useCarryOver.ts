import { useQueryClient } from '@tanstack/react-query';
import { isOpen } from '../../../../../src/casework/actions/actionContent.ts';
import { useApp } from '../../../../app/AppContext.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import { useChangeEntry, useRemoveEntry } from '../entries/useEntries.ts';
import { useRevert } from '../entries/useRevert.ts';
import { caseQuery } from '../useCase.ts';
import { carriedOver, notClosedWords } from './carriedOver.ts';
import { closeCarried, meanwhileWords } from './closeCarried.ts';

/** Closes actions that others go on from, and says whether all are. What stays as it is, open or closed by somebody else, is told. */
export function useCarryOver(file: CaseFile) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const change = useChangeEntry(file.pupil.id);
  const tell = useUndo();
  const isOpenNow = async (actionId: string) => {
    const now = await queryClient.fetchQuery(caseQuery(api, file.pupil.id));
    return entriesOf(now, 'action').some(({ id, content }) => id === actionId && isOpen(content));
  };
  return async (actions: readonly CaseEntryOf<'action'>[]): Promise<boolean> => {
    const ends = await Promise.allSettled(
      actions.map((action) => closeCarried(action, { change: change.mutateAsync, isOpenNow })),
    );
    const [failed, ...more] = ends.filter((one) => one.status === 'rejected');
    if (failed) tell({ words: notClosedWords(more.length + 1, wordsOf(failed.reason)) });
    const isMeanwhile = (end: (typeof ends)[number] | undefined) =>
      end?.status === 'fulfilled' && end.value === 'meanwhile';
    const closedBefore = actions.filter((_, at) => isMeanwhile(ends[at]));
    if (closedBefore.length > 0)
      tell({ words: meanwhileWords(closedBefore.map(({ content }) => content.what)) });
    return failed === undefined && closedBefore.length === 0;
  };
}

/** Closes an action that another goes on from, with a way back. `nextId`: of the one that was only just written down. */
export function useCarryOverOne(file: CaseFile) {
  const carryOver = useCarryOver(file);
  const remove = useRemoveEntry(file.pupil.id);
  const revert = useRevert(file);
  const tell = useUndo();
  return async (action: CaseEntryOf<'action'>, nextId?: string): Promise<void> => {
    if (!(await carryOver([action]))) return;
    const { kind, id, content: before } = action;
    tell({
      words: 'The action is carried over.',
      back: {
        async undo() {
          // From its first version: one that somebody has changed since is not taken out.
          if (nextId) await remove.mutateAsync({ kind, id: nextId, version: 1 });
          await revert({ kind, id, before, content: carriedOver(before) });
        },
        words: nextId
          ? 'The action is open again, and the one that went on from it is taken out.'
          : 'The action is open again.',
      },
    });
  };
}
