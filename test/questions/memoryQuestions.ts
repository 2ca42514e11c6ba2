import type { LocalAnswer } from '../../src/guidance/local/localAnswer.ts';
import { Problem } from '../../src/problems/problem.ts';
import type { GuidanceRecord } from '../../src/questions/guidanceRecord.ts';
import { createNotebook, type Notebook } from '../../src/questions/notebook.ts';
import type { FavouriteApproaches } from '../../src/questions/ports.ts';
import type { QueuedQuestion } from '../../src/questions/queuedQuestion.ts';
import type { TallyRecord } from '../../src/questions/tally.ts';
import type { RecordStore, Versioned } from '../../src/records/recordStore.ts';
import type { QuestionServices } from '../../src/server/questionServices.ts';

export type MemoryRecords<T extends { id: string }> = RecordStore<T> & {
  rows: Map<string, Versioned<T>>;
  /** What another server writes: the copy in memory does not hear of it. */
  elsewhere(record: T): void;
  /** How many of the next writes fail as where Microsoft 365 does not answer. */
  failing: number;
};

/** A list as one server sees it: its own writes and fresh reads are in the copy, what others write is not. */
export function memoryRecords<T extends { id: string }>(...records: readonly T[]): MemoryRecords<T> {
  let version = 0;
  const next = () => {
    version += 1;
    return String(version);
  };
  const rows = new Map(records.map((record) => [record.id, { record, etag: next() }]));
  const copy = new Map(rows);
  const write = (record: T) => {
    if (store.failing > 0) {
      store.failing -= 1;
      throw new Problem('microsoft_busy');
    }
    const row = { record, etag: next() };
    rows.set(record.id, row);
    copy.set(record.id, row);
  };
  const store: MemoryRecords<T> = {
    rows,
    failing: 0,
    elsewhere: (record) => void rows.set(record.id, { record, etag: next() }),
    all: async () => [...copy.values()].map(({ record }) => record),
    async byId(id, fresh) {
      const row = rows.get(id);
      if (fresh && row) copy.set(id, row);
      return copy.get(id);
    },
    async add(record) {
      if (rows.has(record.id)) throw new Problem('changed_elsewhere');
      write(record);
    },
    async save(record, etag) {
      if (rows.get(record.id)?.etag !== etag) throw new Problem('changed_elsewhere');
      write(record);
    },
  };
  return store;
}

export type MemoryQuestions = QuestionServices &
  Notebook & {
    questions: MemoryRecords<QueuedQuestion>;
    guidanceRecords: MemoryRecords<GuidanceRecord>;
    tallies: MemoryRecords<TallyRecord>;
    favourites: MemoryRecords<FavouriteApproaches>;
  };

/** Everything that the operations on questions stand on, in memory. Each look at the clock is a second later. */
export function memoryQuestions(): MemoryQuestions {
  let clock = Date.parse('2026-11-23T09:00:00Z');
  let ids = 0;
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const guidanceRecords = memoryRecords<GuidanceRecord>();
  return {
    ...createNotebook({ now, newId, noted: () => undefined }),
    questions: memoryRecords<QueuedQuestion>(),
    guidanceRecords,
    tallies: memoryRecords<TallyRecord>(),
    favourites: memoryRecords<FavouriteApproaches>(),
    guidance: (): readonly LocalAnswer[] =>
      [...guidanceRecords.rows.values()].map(({ record }) => record).filter(({ retired }) => !retired),
    calendars: async () => [
      { terms: [{ name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' }], inset: [], closures: [] },
    ],
    live: async (_, fact) =>
      fact === 'my-support-worker'
        ? { fact, schools: [] }
        : { fact, next: { startsAt: '2026-11-26T15:30', endsAt: '2026-11-26T16:30', placesLeft: 3 } },
    now,
    newId,
  };
}

/** An open question of a day before `memoryQuestions` begins. */
export const queued = (
  id: string,
  question: string,
  change: Partial<QueuedQuestion> = {},
): QueuedQuestion => ({
  id,
  question,
  topic: 'not answered',
  reason: 'unanswered',
  count: 1,
  firstAsked: '2026-11-20T09:00:00Z',
  lastAsked: '2026-11-20T09:00:00Z',
  state: 'open',
  ...change,
});
