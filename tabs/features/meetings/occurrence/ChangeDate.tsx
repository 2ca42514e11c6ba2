import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { whenWords } from '../occurrenceWords.ts';

const CancelDate = lazy(() => import('./CancelDate.tsx'));
const MoveDate = lazy(() => import('./MoveDate.tsx'));

type Props = { page: OccurrencePage; onDone(words: string): void };

/** The ways to move or cancel a date. */
export function ChangeDate({ page, onDone }: Props) {
  const restoreFocus = useRestoreFocusTarget();
  const [open, setOpen] = useState<'move' | 'cancel'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button {...restoreFocus} onClick={() => setOpen('move')}>
        Move this date
      </Button>
      <Button {...restoreFocus} onClick={() => setOpen('cancel')}>
        Cancel this date
      </Button>
      <Suspense>
        {open === 'move' ? (
          <MoveDate
            page={page}
            onClose={close}
            onMoved={(after) => {
              close();
              onDone(`The date is now on ${whenWords(after)}. Everyone who holds a place is told.`);
            }}
          />
        ) : null}
        {open === 'cancel' ? (
          <CancelDate
            page={page}
            onClose={close}
            onCancelled={() => {
              close();
              onDone('The date is cancelled. Everyone who held a place is told.');
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}
