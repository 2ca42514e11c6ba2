import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { useChangeEntry } from '../entries/useEntries.ts';

/** Closes actions that others go on from. What could not be closed stays open, and the person is told. */
export function useCarryOver(file: CaseFile) {
  const change = useChangeEntry(file.pupil.id);
  const tell = useUndo();
  return async (actions: readonly CaseEntryOf<'action'>[]): Promise<void> => {
    const closed = await Promise.allSettled(
      actions.map(({ kind, id, version, content: { outcome: _outcome, ...content } }) =>
        change.mutateAsync({ kind, id, version, content: { ...content, state: 'carried-over' } }),
      ),
    );
    const [failed, ...more] = closed.filter((one) => one.status === 'rejected');
    if (failed)
      tell({
        words: `${amount(more.length + 1, 'action')} could not be closed as carried over, and stays open. ${wordsOf(failed.reason)}`,
      });
  };
}
