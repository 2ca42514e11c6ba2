import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import type { BulkJob, Undo } from './bulkJob.ts';
import { type BulkOutcome, type Done, type Failed, runBulk } from './runBulk.ts';

type Written = Done<CaseloadRow, Undo>;

export type BulkState =
  | { phase: 'idle' }
  | { phase: 'running'; what: 'write' | 'undo'; over: number; all: number }
  | { phase: 'written'; job: BulkJob; outcome: BulkOutcome<CaseloadRow, Undo> }
  | { phase: 'undone'; job: BulkJob; count: number; failed: readonly Failed<Written>[] };

const atOnce = 3;

/** Does a job for several pupils, shows how far it is, and can take the whole of it back. */
export function useBulk() {
  const [state, setState] = useState<BulkState>({ phase: 'idle' });
  const stop = useRef(new AbortController());
  const queryClient = useQueryClient();

  const run = async <T, R>(what: 'write' | 'undo', items: readonly T[], work: (item: T) => Promise<R>) => {
    stop.current = new AbortController();
    setState({ phase: 'running', what, over: 0, all: items.length });
    const outcome = await runBulk(items, work, {
      atOnce,
      signal: stop.current.signal,
      onProgress: (over) => setState({ phase: 'running', what, over, all: items.length }),
    });
    for (const queryKey of [['caseload'], ['week'], ['case']])
      void queryClient.invalidateQueries({ queryKey });
    return outcome;
  };

  /** `before`: what an earlier attempt of the same job has done. */
  const write = async (job: BulkJob, pupils: readonly CaseloadRow[], before: readonly Written[] = []) => {
    const outcome = await run('write', pupils, job.write);
    setState({ phase: 'written', job, outcome: { ...outcome, done: [...before, ...outcome.done] } });
  };
  const undo = async (job: BulkJob, written: readonly Written[], count = 0) => {
    const outcome = await run('undo', written, ({ result }) => result());
    const left = outcome.left.map((item) => ({ item, error: undefined }));
    setState({
      phase: 'undone',
      job,
      count: count + outcome.done.length,
      failed: [...outcome.failed, ...left],
    });
  };
  return {
    state,
    write,
    undo,
    stop: () => stop.current.abort(),
    clear: () => setState({ phase: 'idle' }),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
