import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { figure } from '../../../parts/amount.ts';
import type { BulkState } from './bulkMemory.ts';
import { FailedList } from './FailedList.tsx';
import { doneWords, stoppedWords } from './outcomeWords.ts';
import type { Bulk } from './useBulk.ts';

type Props = { state: Extract<BulkState, { phase: 'undone' }>; bulk: Bulk; onClose(): void };

/** For whom it was taken back. What somebody has changed since is left as they made it, and named. */
export function UndoReport({ state, bulk, onClose }: Props) {
  const { job, count, failed, left } = state;
  const again = [...failed.map(({ item }) => item), ...left];
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      <p ref={said} tabIndex={-1}>
        <strong>{doneWords(state)}</strong> {stoppedWords(left)}
      </p>
      <FailedList failed={failed.map(({ item, error }) => ({ pupil: item.item, error }))} />
      <div className="row">
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
        {again.length > 0 ? (
          <Button onClick={() => void bulk.undo(job, again, count)}>
            {failed.length === 0 ? 'Go on with' : 'Try again for'} {figure(again.length)}
          </Button>
        ) : null}
      </div>
    </>
  );
}
