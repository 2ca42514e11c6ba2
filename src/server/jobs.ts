import type { Logger } from 'pino';
import type { Stores } from '../graph/stores.ts';
import type { Notebook } from '../questions/notebook.ts';
import { repeat } from './repeat.ts';

export type Jobs = {
  refreshedAt(): number;
  reconciledAt(): number | undefined;
  reconcileSoon(): void;
  /** Writes the questions for the officer's queue, with those of the next moment. */
  writeQuestionsSoon(): void;
  stop(): Promise<void>;
  /** After the last request: writes what was asked since the last turn, so that it is not lost with this server. */
  writeUp(): Promise<void>;
};

const reconcileSeconds = 300;
const notebookSeconds = 60;
const sweepSeconds = 3600;
/** So long one waits for more questions, so that a burst of them is written in one go. */
const momentMilliseconds = 500;

type JobOptions = {
  refreshSeconds: number;
  notebook: Notebook;
  /** Clears away what is left of imports that nobody can come back to. */
  sweep: () => Promise<void>;
  log: Logger;
};

/** Keeps the copies of stores that have just been opened fresh, the calendar like the lists, and the notebook written up. */
export function startJobs(
  stores: Pick<Stores, 'refresh' | 'reconcile' | 'questions' | 'tallies'>,
  { refreshSeconds, notebook, sweep, log }: JobOptions,
): Jobs {
  const openedAt = Date.now();
  const refresh = repeat(() => stores.refresh(), { name: 'refresh', everySeconds: refreshSeconds, log });
  const reconcile = repeat(() => stores.reconcile(), {
    name: 'reconcile',
    everySeconds: reconcileSeconds,
    log,
  });
  const everySeconds = notebookSeconds;
  const tallies = repeat(() => notebook.writeTallies(stores.tallies), { name: 'tallies', everySeconds, log });
  const questions = repeat(() => notebook.writeQuestions(stores.questions), {
    name: 'questions',
    everySeconds,
    log,
  });
  const imports = repeat(sweep, { name: 'imports', everySeconds: sweepSeconds, log });
  let moment: NodeJS.Timeout | undefined;
  reconcile.soon();
  questions.soon();
  imports.soon();
  return {
    refreshedAt: () => refresh.lastDone() ?? openedAt,
    reconciledAt: reconcile.lastDone,
    reconcileSoon: reconcile.soon,
    writeQuestionsSoon() {
      moment ??= setTimeout(() => {
        moment = undefined;
        questions.soon();
      }, momentMilliseconds).unref();
    },
    async stop() {
      clearTimeout(moment);
      await Promise.all([refresh, reconcile, tallies, questions, imports].map((job) => job.stop()));
    },
    async writeUp() {
      try {
        await Promise.all([notebook.writeTallies(stores.tallies), notebook.writeQuestions(stores.questions)]);
      } catch (error) {
        log.error({ err: error }, 'not everything that was asked could be written');
      }
    },
  };
}
