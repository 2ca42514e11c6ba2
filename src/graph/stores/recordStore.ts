import { Problem } from '../../problems/problem.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { Held, ListCopy } from '../copy.ts';
import { failureOf } from '../failure.ts';
import type { Graph } from '../graph.ts';
import type { Fields, ListDescription } from '../lists/listDescription.ts';

const isSame = (a: Fields, b: Fields) => Object.entries(a).every(([name, value]) => value === b[name]);

/** SharePoint says 400 or 409 where a unique column holds the value already. */
function mayBeThere(error: unknown): boolean {
  const status = failureOf(error)?.facts.status;
  return status === 400 || status === 409;
}

/** Records of a list whose key is their id. */
export function createRecordStore<T extends { id: string }>(
  graph: Graph,
  copy: ListCopy<T>,
  { fieldsOf, reader }: Pick<ListDescription<T>, 'fieldsOf' | 'reader'>,
): RecordStore<T> {
  /** As it would be read again: what stands in JSON may be in another order there. */
  const written = (record: T) => fieldsOf(reader.parse(fieldsOf(record)));
  const versioned = (held: Held<T> | undefined) => held && { record: held.record, etag: held.etag };
  return {
    async all() {
      return copy.all().map(({ record }) => record);
    },
    async byId(id, fresh = false) {
      return versioned(fresh ? await copy.fresh(graph.waiting, id) : copy.get(id));
    },
    async add(record) {
      try {
        await copy.create(graph.waiting, record);
      } catch (error) {
        const there = mayBeThere(error) ? await copy.fresh(graph.waiting, record.id) : undefined;
        if (!there) throw error;
        // The first answer was lost, and what the second try met was the first one's work.
        const isOurs =
          failureOf(error)?.facts.repeatedBlindly && isSame(written(record), fieldsOf(there.record));
        if (!isOurs) throw new Problem('changed_elsewhere', undefined, { cause: error });
      }
    },
    async save(record, etag) {
      const held = copy.get(record.id);
      if (!held) throw new Problem('not_found');
      await copy.update(graph.waiting, { itemId: held.itemId, etag }, record);
    },
  };
}
