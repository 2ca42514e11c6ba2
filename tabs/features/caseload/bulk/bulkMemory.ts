import type { CaseloadRow } from '../../../app/apiTypes.ts';
import type { BulkJob, Undo } from './bulkJob.ts';
import type { BulkOutcome, Done, Failed } from './runBulk.ts';

export type Written = Done<CaseloadRow, Undo>;

/** `of`: for how many pupils the job is, whatever came of them so far. */
type Begun = { job: BulkJob; of: number };

export type BulkState =
  | { phase: 'idle' }
  | (Begun & { phase: 'running'; what: 'write' | 'undo'; over: number; all: number; stop(): void })
  | (Begun & { phase: 'written'; outcome: BulkOutcome<CaseloadRow, Undo> })
  | (Begun & {
      phase: 'undone';
      count: number;
      failed: readonly Failed<Written>[];
      /** Not begun, because it was stopped. */
      left: readonly Written[];
    });

const idle: BulkState = { phase: 'idle' };
const kept = new Map<string, BulkState>();
const listeners = new Set<() => void>();

/**
 * What was last done for several pupils of a caseload, by the id of the school, or 'all'. Outside the page, so that it goes on, and
 * can still be undone, after a look at a pupil. In memory only, as caseloadMemory.
 */
export const bulkMemory = {
  of: (key: string): BulkState => kept.get(key) ?? idle,
  keep(key: string, state: BulkState): void {
    kept.set(key, state);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
