import { mondayOf } from '../calendar/plainDate.ts';
import { changeRecord } from '../records/changeRecord.ts';
import type { RecordStore } from '../records/recordStore.ts';
import type { AskPorts } from './ports.ts';
import { unansweredId } from './questionId.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';
import { type Tally, type TallyRecord, tallyId } from './tally.ts';
import { dayOf } from './today.ts';

type NotebookPorts = {
  /** The instant, ISO with Z. */
  now(): string;
  newId(): string;
  /** A question was put down that the officer's queue is to have soon. */
  noted(): void;
};

/** What was asked on this server and has not been written to the lists yet. */
export type Notebook = Pick<AskPorts, 'tally' | 'noteUnanswered'> & {
  /** Adds the counts to those of all servers: one conditional update for each topic of a week. */
  writeTallies(tallies: RecordStore<TallyRecord>): Promise<void>;
  /** Puts the questions into the officer's queue. */
  writeQuestions(questions: RecordStore<QueuedQuestion>): Promise<void>;
};

/** So many different questions may wait for a list that does not answer; those after them are only counted. */
const mostWaiting = 200;

/**
 * Takes down what is asked without making anybody wait. What cannot be written is kept for the next time. A count carries
 * the name of its own addition, so that it is made once, though its answer may be lost.
 */
export function createNotebook({ now, newId, noted }: NotebookPorts): Notebook {
  const counts = new Map<string, Tally>();
  const adding = new Map<string, Tally & { flush: string }>();
  const asked = new Map<string, QueuedQuestion>();

  return {
    tally(topic) {
      const week = mondayOf(dayOf(now()));
      const id = tallyId({ week, topic });
      const known = counts.get(id);
      if (known) known.count += 1;
      else counts.set(id, { week, topic, count: 1 });
    },
    noteUnanswered({ question, previous, topic }) {
      const at = now();
      const id = unansweredId({ question, day: dayOf(at) });
      const known = asked.get(id);
      if (!known && asked.size >= mostWaiting) return;
      const first = { id, question, ...(previous && { previous }), topic, count: 0, firstAsked: at };
      asked.set(id, {
        ...(known ?? { ...first, reason: 'unanswered', state: 'open' }),
        count: (known?.count ?? 0) + 1,
        lastAsked: at,
      });
      noted();
    },
    async writeTallies(tallies) {
      const add = async () => {
        for (const [id, { flush, ...tally }] of adding) {
          await changeRecord(tallies, id, (known) =>
            known?.flush === flush
              ? known
              : { ...tally, id, flush, count: (known?.count ?? 0) + tally.count },
          );
          adding.delete(id);
        }
      };
      // First what an earlier try left, under the name that it had then.
      await add();
      for (const [id, tally] of counts) adding.set(id, { ...tally, flush: newId() });
      counts.clear();
      await add();
    },
    async writeQuestions(questions) {
      for (const [id, waiting] of asked) {
        asked.delete(id);
        try {
          await changeRecord(questions, id, (known) => (known ? added(known, waiting) : waiting));
        } catch (error) {
          const since = asked.get(id);
          asked.set(id, since ? added(waiting, since) : waiting);
          throw error;
        }
      }
    },
  };
}

const added = (known: QueuedQuestion, { count, lastAsked }: QueuedQuestion): QueuedQuestion => ({
  ...known,
  count: known.count + count,
  lastAsked,
});
