import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import { BulkProgress } from './BulkProgress.tsx';
import { BulkReport } from './BulkReport.tsx';
import { UndoReport } from './UndoReport.tsx';
import type { Bulk } from './useBulk.ts';

type Props = {
  title: string;
  bulk: Bulk;
  onClose(): void;
  /** What is asked before anything is done. */
  children: ReactNode;
};

/** One thing for several pupils: what is asked first, how far it is, and what came of it. */
export function BulkDialog({ title, bulk, onClose, children }: Props) {
  usePageAfterDialog();
  const { state } = bulk;
  const isRunning = state.phase === 'running';
  return (
    <Dialog
      open
      modalType={isRunning ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => open || isRunning || onClose()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className="stack">
            {state.phase === 'idle' ? children : null}
            {state.phase === 'running' ? <BulkProgress state={state} onStop={bulk.stop} /> : null}
            {state.phase === 'written' ? <BulkReport state={state} bulk={bulk} onClose={onClose} /> : null}
            {state.phase === 'undone' ? <UndoReport state={state} bulk={bulk} onClose={onClose} /> : null}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
