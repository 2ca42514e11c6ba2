import type { ListCopy } from '../copy.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { itemPath } from '../listItems.ts';

/** Takes a record out of its list, whatever its version. One that is gone already is as good. */
export async function removeRecord<T>(graph: Graph, copy: ListCopy<T>, key: string): Promise<void> {
  const held = copy.get(key) ?? (await copy.fresh(graph.waiting, key));
  if (!held) return;
  await unlessMissing(
    graph.waiting.send({
      operation: `${copy.list.name}.remove`,
      method: 'DELETE',
      path: itemPath(copy.list, held.itemId),
      repeatable: true,
    }),
  );
  copy.removed(held.itemId);
}
