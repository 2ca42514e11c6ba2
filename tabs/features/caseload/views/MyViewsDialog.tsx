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
import { type KeptView, useSavedViews } from './useSavedViews.ts';
import styles from './views.module.css';

/** The views that a person keeps, to be taken away; the last that went can be brought back. */
export default function MyViewsDialog({ onClose }: { onClose(): void }) {
  usePageAfterDialog();
  const { views, keep } = useSavedViews();
  const [gone, setGone] = useState<{ name: string; before: KeptView[] }>();
  const said = useRef<HTMLParagraphElement>(null);
  const takeAway = (name: string) => {
    const before = [...views];
    keep.mutate(
      before.filter((view) => view.name !== name),
      {
        onSuccess: () => {
          setGone({ name, before });
          requestAnimationFrame(() => said.current?.focus());
        },
      },
    );
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>My views</DialogTitle>
          <DialogContent className="stack">
            {gone ? (
              <p ref={said} tabIndex={-1} className="said">
                “{gone.name}” is taken away.{' '}
                <Button
                  size="small"
                  disabledFocusable={keep.isPending}
                  onClick={() => keep.mutate(gone.before, { onSuccess: () => setGone(undefined) })}
                >
                  Undo
                </Button>
              </p>
            ) : null}
            {keep.error ? <ProblemPanel error={keep.error} /> : null}
            {views.length === 0 ? <p>You keep no view.</p> : null}
            <ul className={styles.views}>
              {views.map(({ name }) => (
                <li key={name}>
                  <span>{name}</span>
                  <Button size="small" disabledFocusable={keep.isPending} onClick={() => takeAway(name)}>
                    Take away<span className="unseen"> {name}</span>
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
