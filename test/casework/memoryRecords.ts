import { Problem } from '../../src/problems/problem.ts';
import type { RecordStore, Versioned } from '../../src/records/recordStore.ts';

export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Where a test wants a store to break, or others to come in between: 'entry add', 'entry added', 'paper keep'. */
export type Moments = {
  /** Called by a store when it comes to this moment. */
  come(moment: string): Promise<void>;
  /** The next time that it comes there, the connection is lost (or this error is thrown). */
  breakAt(moment: string, error?: Error): void;
  /** The next time that it comes there, this happens first. */
  meanwhile(moment: string, act: () => unknown): void;
  /** Every moment that the stores have come to. */
  past: string[];
};

export function moments(): Moments {
  const acts = new Map<string, (() => unknown)[]>();
  const put = (moment: string, act: () => unknown) => acts.set(moment, [...(acts.get(moment) ?? []), act]);
  const all: Moments = {
    past: [],
    async come(moment) {
      all.past.push(moment);
      const [act, ...later] = acts.get(moment) ?? [];
      acts.set(moment, later);
      await act?.();
    },
    breakAt(moment, error = new Error('the connection was lost')) {
      put(moment, () => {
        throw error;
      });
    },
    meanwhile: put,
  };
  return all;
}

export type MemoryRecords<T extends { id: string }> = {
  store: RecordStore<T>;
  /** What the list holds, whatever this server knows of it. */
  rows: ReadonlyMap<string, Versioned<T>>;
  /** From this server's memory. */
  known(): readonly T[];
  /** Another server writes this: the list has it, this server's memory does not until it asks afresh or `refresh`. */
  elsewhere(record: T): void;
  refresh(): void;
  remove(id: string): Promise<void>;
};

/** A list and a server's copy of it. `check` throws where a record is not as the list would have it. */
export function memoryRecords<T extends { id: string }>(
  name: string,
  { come }: Pick<Moments, 'come'>,
  check: (record: T) => T = (record) => record,
): MemoryRecords<T> {
  const rows = new Map<string, Versioned<T>>();
  const copy = new Map<string, Versioned<T>>();
  let version = 0;
  function write(record: T): Versioned<T> {
    version += 1;
    const row = { record: check(plain(record)), etag: `"${version}"` };
    rows.set(record.id, row);
    return row;
  }
  return {
    rows,
    known: () => [...copy.values()].map(({ record }) => record),
    elsewhere: (record) => void write(record),
    refresh() {
      copy.clear();
      for (const [id, row] of rows) copy.set(id, row);
    },
    async remove(id) {
      await come(`${name} erase`);
      rows.delete(id);
      copy.delete(id);
      await come(`${name} erased`);
    },
    store: {
      all: async () => [...copy.values()].map(({ record }) => record),
      async byId(id, fresh = false) {
        if (!fresh) return copy.get(id);
        await come(`${name} fresh`);
        const row = rows.get(id);
        if (row) copy.set(id, row);
        else copy.delete(id);
        return row;
      },
      async add(record) {
        await come(`${name} add`);
        if (rows.has(record.id)) throw new Problem('changed_elsewhere');
        copy.set(record.id, write(record));
        await come(`${name} added`);
      },
      async save(record, etag) {
        await come(`${name} save`);
        const there = rows.get(record.id);
        if (!there) throw new Problem('not_found');
        if (there.etag !== etag) throw new Problem('changed_elsewhere');
        copy.set(record.id, write(record));
        await come(`${name} saved`);
      },
    },
  };
}
