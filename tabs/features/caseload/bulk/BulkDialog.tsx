import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { amount } from '../../../parts/amount.ts';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import { BulkProgress } from './BulkProgress.tsx';
import { BulkReport } from './BulkReport.tsx';
import { UndoReport } from './UndoReport.tsx';
import type { Bulk } from './useBulk.ts';

type Props = {
  bulk: Bulk;
  onClose(): void;
  /** What is asked before anything is done, and its title; without, the dialog shows what was done last. */
  title?: string;
  children?: ReactNode;
};

/** One thing for several pupils: what is asked first, how far it is, and what came of it. */
export function BulkDialog({ bulk, onClose, title, children }: Props) {
  usePageAfterDialog();
  const { state } = bulk;
  // What was done before stays, and can be undone, until something new begins.
  const [first] = useState(state);
  const isAsking = children !== undefined && state === first;
  const isRunning = state.phase === 'running';
  return (
    <Dialog
      open
      modalType={isRunning ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => open || isRunning || onClose()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {isAsking || state.phase === 'idle' ? title : `${state.job.title} ${amount(state.of, 'pupil')}`}
          </DialogTitle>
          <DialogContent className="stack">
            {isAsking ? children : <Progress bulk={bulk} onClose={onClose} />}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Progress({ bulk, onClose }: Pick<Props, 'bulk' | 'onClose'>) {
  const { state } = bulk;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'running':
      return <BulkProgress state={state} />;
    case 'written':
      return <BulkReport state={state} bulk={bulk} onClose={onClose} />;
    case 'undone':
      return <UndoReport state={state} bulk={bulk} onClose={onClose} />;
  }
}
