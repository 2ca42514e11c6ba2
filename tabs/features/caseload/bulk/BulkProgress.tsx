import { Button, ProgressBar } from '@fluentui/react-components';
import { amount, figure } from '../../../parts/amount.ts';
import type { BulkState } from './bulkMemory.ts';

type Props = { state: Extract<BulkState, { phase: 'running' }> };

/** How far it is. Stopping lets what is under way finish. */
export function BulkProgress({ state: { what, over, all, stop } }: Props) {
  // Said now and then, not after each: a screen reader would never come to an end.
  const step = Math.max(1, Math.round(all / 5));
  const said = over - (over % step);
  return (
    <>
      <p>
        {what === 'write' ? 'Writing it down' : 'Taking it back'}: {figure(over)} of {amount(all, 'pupil')}
      </p>
      <ProgressBar value={over} max={all} aria-label="How far it is" />
      <p role="status" className="unseen">
        {figure(said)} of {amount(all, 'pupil')}
      </p>
      <p>
        <Button onClick={stop}>Stop</Button>
      </p>
    </>
  );
}
