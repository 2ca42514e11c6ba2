import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemPanel } from './ProblemPanel.tsx';
import { usePageAfterDialog } from './usePageAfterDialog.ts';

type Props = {
  title: string;
  yes: string;
  no: string;
  isPending: boolean;
  error: unknown;
  onYes(): void;
  onClose(): void;
  children: ReactNode;
};

/** Asks before something is done that changes figures. */
export function ConfirmDialog({ title, yes, no, isPending, error, onYes, onClose, children }: Props) {
  usePageAfterDialog();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className="stack">
            {children}
            {error ? <ProblemPanel error={error} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{no}</Button>
            <Button appearance="primary" disabledFocusable={isPending} onClick={onYes}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
