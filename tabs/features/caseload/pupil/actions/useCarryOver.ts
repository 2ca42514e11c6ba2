import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { useChangeEntry, useRemoveEntry } from '../entries/useEntries.ts';
import { useRevert } from '../entries/useRevert.ts';
import { carriedOver, notClosedWords } from './carriedOver.ts';

/** Closes actions that others go on from, and says whether all are. What could not be closed stays open, and the person is told. */
export function useCarryOver(file: CaseFile) {
  const change = useChangeEntry(file.pupil.id);
  const tell = useUndo();
  return async (actions: readonly CaseEntryOf<'action'>[]): Promise<boolean> => {
    const closed = await Promise.allSettled(
      actions.map(({ kind, id, version, content }) =>
        change.mutateAsync({ kind, id, version, content: carriedOver(content) }),
      ),
    );
    const [failed, ...more] = closed.filter((one) => one.status === 'rejected');
    if (failed) tell({ words: notClosedWords(more.length + 1, wordsOf(failed.reason)) });
    return failed === undefined;
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
