import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { figure } from '../../../parts/amount.ts';
import type { BulkState } from './bulkMemory.ts';
import { FailedList } from './FailedList.tsx';
import { doneWords, stoppedWords } from './outcomeWords.ts';
import type { Bulk } from './useBulk.ts';

type Props = { state: Extract<BulkState, { phase: 'written' }>; bulk: Bulk; onClose(): void };

/** For whom it was done, for whom not and why, and the way back. */
export function BulkReport({ state, bulk, onClose }: Props) {
  const { job, outcome } = state;
  const { done, failed, left } = outcome;
  const again = [...failed.map(({ item }) => item), ...left];
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      <p ref={said} tabIndex={-1}>
        <strong>{doneWords(state)}</strong> {stoppedWords(left)}
      </p>
      <FailedList failed={failed.map(({ item, error }) => ({ pupil: item, error }))} />
      <div className="row">
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
        {again.length > 0 ? (
          <Button onClick={() => void bulk.write(job, again, done)}>
            {left.length > 0 && failed.length === 0 ? 'Go on with' : 'Try again for'} {figure(again.length)}
          </Button>
        ) : null}
        {done.length > 0 ? (
          <Button onClick={() => void bulk.undo(job, done)}>Undo for all {figure(done.length)}</Button>
        ) : null}
      </div>
    </>
  );
}
