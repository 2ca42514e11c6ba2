import type { Occurrence } from '../../meetings/occurrence.ts';
import type { OccurrenceStore } from '../../meetings/ports.ts';
import { Problem } from '../../problems/problem.ts';
import type { Held, ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';

const versioned = ({ record, etag }: Held<Occurrence>) => ({ occurrence: record, etag });

/** Wall times compare as text. Occurrences that start together stay in the order of their ids. */
function inOrder(a: Occurrence, b: Occurrence): number {
  const [first, second] = [`${a.startsAt} ${a.id}`, `${b.startsAt} ${b.id}`];
  return first < second ? -1 : Number(first > second);
}

export function createOccurrenceStore(graph: Graph, copy: ListCopy<Occurrence>): OccurrenceStore {
  return {
    async upcoming(after) {
      return copy
        .all()
        .map(({ record }) => record)
        .filter(({ endsAt }) => endsAt > after)
        .sort(inOrder);
    },
    async byId(id, fresh = false) {
      const held = fresh ? await copy.fresh(graph.waiting, id) : copy.get(id);
      return held && versioned(held);
    },
    async save(occurrence, etag) {
      const held = copy.get(occurrence.id);
      if (!held) throw new Problem('not_found');
      return versioned(await copy.update(graph.waiting, { itemId: held.itemId, etag }, occurrence));
    },
  };
}
