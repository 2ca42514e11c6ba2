import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { amount, figure } from '../../../parts/amount.ts';
import { FailedList } from './FailedList.tsx';
import type { Bulk, BulkState } from './useBulk.ts';

type Props = { state: Extract<BulkState, { phase: 'undone' }>; bulk: Bulk; onClose(): void };

/** For whom it was taken back. What somebody has changed since is left as they made it, and named. */
export function UndoReport({ state: { job, count, failed }, bulk, onClose }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      <p ref={said} tabIndex={-1}>
        <strong>Undone for {amount(count, 'pupil')}.</strong>
      </p>
      <FailedList failed={failed.map(({ item, error }) => ({ pupil: item.item, error }))} />
      <div className="row">
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
        {failed.length > 0 ? (
          <Button
            onClick={() =>
              void bulk.undo(
                job,
                failed.map(({ item }) => item),
                count,
              )
            }
          >
            Try again for {figure(failed.length)}
          </Button>
        ) : null}
      </div>
    </>
  );
}
