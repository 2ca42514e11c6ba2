import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import { type KeptView, withoutView, withViewBack } from './keepChanged.ts';
import { useSavedViews } from './useSavedViews.ts';
import styles from './views.module.css';

/** The views that a person keeps, to be taken away; the last that went can be brought back. */
export default function MyViewsDialog({ onClose }: { onClose(): void }) {
  usePageAfterDialog();
  const { views, isRead, error, retry, keep } = useSavedViews();
  const [gone, setGone] = useState<{ view: KeptView; at: number }>();
  const said = useRef<HTMLParagraphElement>(null);
  const takeAway = (view: KeptView, at: number) =>
    keep.mutate((now) => withoutView(now, view.name), {
      onSuccess: () => {
        setGone({ view, at });
        requestAnimationFrame(() => said.current?.focus());
      },
    });
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>My views</DialogTitle>
          <DialogContent className="stack">
            {gone ? (
              <p ref={said} tabIndex={-1} className="said">
                “{gone.view.name}” is taken away.{' '}
                <Button
                  size="small"
                  disabledFocusable={keep.isPending}
                  onClick={() =>
                    keep.mutate((now) => withViewBack(now, gone), { onSuccess: () => setGone(undefined) })
                  }
                >
                  Undo
                </Button>
              </p>
            ) : null}
            {error ? <ProblemPanel error={error} retry={retry} /> : null}
            {keep.error ? <ProblemPanel error={keep.error} /> : null}
            {isRead && views.length === 0 ? <p>You keep no view.</p> : null}
            <ul className={styles.views}>
              {views.map((view, at) => (
                <li key={view.name}>
                  <span>{view.name}</span>
                  <Button size="small" disabledFocusable={keep.isPending} onClick={() => takeAway(view, at)}>
                    Take away<span className="unseen"> {view.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
