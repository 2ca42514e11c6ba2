import type { OwnComparison } from '../../casework/comparisons/comparison.ts';
import type { ComparisonStore } from '../../casework/comparisons/comparisonPorts.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { comparisonsList } from '../lists/comparisons.ts';
import { createRecordStore } from './recordStore.ts';
import { removeRecord } from './removeRecord.ts';

export function createComparisonStore(graph: Graph, copy: ListCopy<OwnComparison>): ComparisonStore {
  const { all, add } = createRecordStore(graph, copy, comparisonsList);
  return { all, add, remove: (id) => removeRecord(graph, copy, id) };
}
