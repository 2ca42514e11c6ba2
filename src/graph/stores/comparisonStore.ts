import type { OwnComparison } from '../../casework/comparisons/comparison.ts';
import type { ComparisonStore } from '../../casework/comparisons/comparisonPorts.ts';
import type { ListCopy } from '../copy.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { itemPath } from '../listItems.ts';
import { comparisonsList } from '../lists/comparisons.ts';
import { createRecordStore } from './recordStore.ts';

export function createComparisonStore(graph: Graph, copy: ListCopy<OwnComparison>): ComparisonStore {
  const { all, add } = createRecordStore(graph, copy, comparisonsList);
  return {
    all,
    add,
    async remove(id) {
      const held = copy.get(id) ?? (await copy.fresh(graph.waiting, id));
      if (!held) return;
      const path = itemPath(copy.list, held.itemId);
      await unlessMissing(
        graph.waiting.send({ operation: 'comparisons.remove', method: 'DELETE', path, repeatable: true }),
      );
      copy.removed(held.itemId);
    },
  };
}
