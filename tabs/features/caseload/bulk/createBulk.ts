import type { CaseloadRow } from '../../../app/apiTypes.ts';
import type { BulkJob } from './bulkJob.ts';
import { type BulkState, bulkMemory, type Written } from './bulkMemory.ts';
import { runBulk } from './runBulk.ts';

const atOnce = 3;

type Run = Pick<Extract<BulkState, { phase: 'running' }>, 'job' | 'of' | 'what'>;

/** Does jobs for several pupils of a caseload and takes them back. `onOver` is told when something may have changed. */
export function createBulk(key: string, onOver: () => void) {
  const run = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>, asked: Run) => {
    const stop = new AbortController();
    const tell = (over: number) =>
      bulkMemory.keep(key, {
        phase: 'running',
        ...asked,
        over,
        all: items.length,
        stop: () => stop.abort(),
      });
    tell(0);
    const release = askBeforeClosing();
    const outcome = await runBulk(items, work, { atOnce, signal: stop.signal, onProgress: tell });
    release();
    onOver();
    return outcome;
  };

  return {
    /** `before`: what an earlier attempt of the same job has done. */
    async write(job: BulkJob, pupils: readonly CaseloadRow[], before: readonly Written[] = []) {
      const of = before.length + pupils.length;
      const outcome = await run(pupils, job.write, { job, of, what: 'write' });
      const done = [...before, ...outcome.done];
      bulkMemory.keep(key, { phase: 'written', job, of, outcome: { ...outcome, done } });
    },
    /** `before`: how many an earlier attempt has taken back. */
    async undo(job: BulkJob, written: readonly Written[], before = 0) {
      const last = bulkMemory.of(key);
      const of = last.phase === 'idle' ? written.length : last.of;
      const { done, failed, left } = await run(written, ({ result }) => result(), {
        job,
        of,
        what: 'undo',
      });
      bulkMemory.keep(key, { phase: 'undone', job, of, count: before + done.length, failed, left });
    },
    clear: () => bulkMemory.keep(key, { phase: 'idle' }),
  };
}

/** Another page may be looked at meanwhile; a window that closes takes with it what is not written yet. */
function askBeforeClosing(): () => void {
  const ask = (event: Event) => event.preventDefault();
  globalThis.addEventListener?.('beforeunload', ask);
  return () => globalThis.removeEventListener?.('beforeunload', ask);
}
