import { Problem } from '../../../src/problems/problem.ts';
import type { RemovableStore, Versioned } from '../../../src/records/recordStore.ts';
import { plain } from '../../casework/memoryRecords.ts';

type Through = <R>(work: () => R) => Promise<R>;
const atOnce: Through = async (work) => work();

/** A list that several servers share, each with a memory of its own. */
export class SharedRows<T extends { id: string }> {
  readonly rows = new Map<string, Versioned<T>>();
  #version = 0;

  constructor(records: readonly T[] = []) {
    for (const record of records) this.put(record);
  }

  put(record: T): Versioned<T> {
    this.#version += 1;
    const row = { record: plain(record), etag: `"${this.#version}"` };
    this.rows.set(record.id, row);
    return row;
  }

  record(id: string): T | undefined {
    return this.rows.get(id)?.record;
  }

  all(): T[] {
    return [...this.rows.values()].map(({ record }) => record);
  }

  /** One server's view: it knows what it has read and written itself, and the rest once it refreshes. */
  view(through: Through = atOnce): RemovableStore<T> & { refresh(): void } {
    const copy = new Map(this.rows);
    const learn = (id: string, row: Versioned<T> | undefined) => {
      if (row) copy.set(id, row);
      else copy.delete(id);
      return row;
    };
    return {
      refresh: () => {
        copy.clear();
        for (const [id, row] of this.rows) copy.set(id, row);
      },
      all: async () => [...copy.values()].map(({ record }) => record),
      byId: async (id, fresh = false) =>
        fresh ? learn(id, await through(() => this.rows.get(id))) : copy.get(id),
      add: async (record) => {
        const row = await through(() => {
          const there = this.rows.get(record.id);
          // What a refusal finds is read at once, as recordStore.ts does.
          if (there) {
            learn(record.id, there);
            throw new Problem('changed_elsewhere');
          }
          return this.put(record);
        });
        learn(record.id, row);
      },
      save: async (record, etag) => {
        const row = await through(() => {
          if (this.rows.get(record.id)?.etag !== etag) throw new Problem('changed_elsewhere');
          return this.put(record);
        });
        learn(record.id, row);
      },
      remove: async (id) => {
        await through(() => this.rows.delete(id));
        copy.delete(id);
      },
    };
  }
}
