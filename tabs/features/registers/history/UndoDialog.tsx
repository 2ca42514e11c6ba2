import type { ImportEntry } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { undoneWords, undoWords } from './historyWords.ts';
import { useUndo } from './useImports.ts';

type Props = {
  entry: ImportEntry;
  schoolId: string;
  onClose(): void;
  onDone(words: string): void;
};

/** Says what comes back before an import is undone. */
export default function UndoDialog({ entry, schoolId, onClose, onDone }: Props) {
  const undo = useUndo(schoolId);
  return (
    <ConfirmDialog
      title="Undo this import?"
      yes={undo.isPending ? 'Undoing' : 'Undo this import'}
      no="Keep it"
      isPending={undo.isPending}
      error={undo.error}
      onClose={onClose}
      onYes={() => undo.mutate(entry.importId, { onSuccess: () => onDone(undoneWords(entry)) })}
    >
      <p>
        {entry.fileName} holds {amount(entry.pupils, 'pupil')}. {undoWords(entry)}
      </p>
      <p>The file itself is kept, and you can add it again.</p>
    </ConfirmDialog>
  );
}
