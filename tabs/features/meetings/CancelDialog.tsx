import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Occurrence } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../parts/usePageAfterDialog.ts';
import { whenWords } from './occurrenceWords.ts';
import { useCancelPlace } from './useOccurrences.ts';

type Props = { occurrence: Occurrence; placeId: string; onClose(): void; onCancelled(): void };

/** Asks once more before a place is given up: somebody else may have it a moment later. */
export default function CancelDialog({ occurrence, placeId, onClose, onCancelled }: Props) {
  usePageAfterDialog();
  const cancel = useCancelPlace();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Cancel your place?</DialogTitle>
          <DialogContent className="stack">
            <p>
              {occurrence.title}, {whenWords(occurrence)}. Your place goes back to other schools.
            </p>
            {cancel.error ? <ProblemPanel error={cancel.error} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Keep my place</Button>
            <Button
              appearance="primary"
              disabledFocusable={cancel.isPending}
              onClick={() => cancel.mutate(placeId, { onSuccess: onCancelled })}
            >
              {cancel.isPending ? 'Cancelling' : 'Cancel my place'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
