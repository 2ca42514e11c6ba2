import type { ImportEntry } from '../../../app/apiTypes.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { useDiscard } from './useImports.ts';

type Props = {
  entry: ImportEntry;
  schoolId: string;
  onClose(): void;
  onDone(words: string): void;
};

/** Asks once more before a half-done import is thrown away. */
export default function DiscardDialog({ entry, schoolId, onClose, onDone }: Props) {
  const discard = useDiscard(schoolId);
  return (
    <ConfirmDialog
      title="Discard this import?"
      yes={discard.isPending ? 'Discarding' : 'Discard it'}
      no="Keep it"
      isPending={discard.isPending}
      error={discard.error}
      onClose={onClose}
      onYes={() =>
        discard.mutate(entry.importId, {
          onSuccess: () => onDone(`${entry.fileName} is discarded. The figures stay as they were.`),
        })
      }
    >
      <p>
        {entry.fileName} was not saved to the end. The figures that stand now are not touched, and you can add
        the file again.
      </p>
    </ConfirmDialog>
  );
}
