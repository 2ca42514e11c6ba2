import type { Logger } from 'pino';
import type { BufferedTrail } from '../casework/audit/auditTrail.ts';
import type { Stores } from '../graph/stores.ts';
import type { Notebook } from '../questions/notebook.ts';
import { repeat } from './repeat.ts';

export type Jobs = {
  refreshedAt(): number;
  reconciledAt(): number | undefined;
  reconcileSoon(): void;
  /** Works out and sends what the bot has to write, with whatever is decided in the next moment. */
  sendMessagesSoon(): void;
  /** Writes the questions for the officer's queue, with those of the next moment. */
  writeQuestionsSoon(): void;
  /** Writes what people did, with what they do in the next moment. */
  writeAuditSoon(): void;
  stop(): Promise<void>;
  /** After the last request: writes what was asked and done since the last turn, so that it is not lost with this server. */
  writeUp(): Promise<void>;
};

const reconcileSeconds = 300;
/** The name of the sweep that sends what the bot has to write. */
export const messagesSweep = 'messages';
const notebookSeconds = 60;
/** What could not be written is tried again after this long. */
const auditSeconds = 20;
/** So long one waits for more of the same, so that a burst of it is written in one go. */
const momentMilliseconds = 500;

/** Does something once, a moment after it was first wanted. */
function afterAMoment(act: () => void) {
  let moment: NodeJS.Timeout | undefined;
  return {
    want() {
      moment ??= setTimeout(() => {
        moment = undefined;
        act();
      }, momentMilliseconds).unref();
    },
    stop: () => clearTimeout(moment),
  };
}

/** Work that puts in order what was left over. */
export type Sweep = { name: string; everySeconds: number; work: () => Promise<void> };

type JobOptions = {
  refreshSeconds: number;
  notebook: Notebook;
  trail: Pick<BufferedTrail, 'write'>;
  /** Done at once, and again and again from then on. */
  sweeps: readonly Sweep[];
  log: Logger;
};

/** Keeps the copies of stores that have just been opened fresh, the calendar like the lists, and the notebook written up. */
export function startJobs(
  stores: Pick<Stores, 'refresh' | 'reconcile' | 'questions' | 'tallies' | 'auditStore'>,
  { refreshSeconds, notebook, trail, sweeps, log }: JobOptions,
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
  const audit = repeat(() => trail.write(stores.auditStore), {
    name: 'audit',
    everySeconds: auditSeconds,
    log,
  });
  const swept = sweeps.map(({ work, ...about }) => ({ ...about, ...repeat(work, { ...about, log }) }));
  const messages = swept.find(({ name }) => name === messagesSweep);
  const decided = afterAMoment(() => messages?.soon());
  const asked = afterAMoment(questions.soon);
  const done = afterAMoment(audit.soon);
  reconcile.soon();
  questions.soon();
  for (const sweep of swept) sweep.soon();
  return {
    refreshedAt: () => refresh.lastDone() ?? openedAt,
    reconciledAt: reconcile.lastDone,
    reconcileSoon: reconcile.soon,
    sendMessagesSoon: decided.want,
    writeQuestionsSoon: asked.want,
    writeAuditSoon: done.want,
    async stop() {
      asked.stop();
      done.stop();
      decided.stop();
      const jobs = [refresh, reconcile, tallies, questions, audit, ...swept];
      await Promise.all(jobs.map((job) => job.stop()));
    },
    async writeUp() {
      const results = await Promise.allSettled([
        notebook.writeTallies(stores.tallies),
        notebook.writeQuestions(stores.questions),
        trail.write(stores.auditStore),
      ]);
      for (const result of results) {
        if (result.status === 'fulfilled') continue;
        log.error({ err: result.reason }, 'not everything that was asked and done could be written');
      }
    },
  };
}
