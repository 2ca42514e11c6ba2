import type { ListCopy } from '../copy.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { itemPath } from '../listItems.ts';

/** Takes a row out of its list, whatever its version. One that is gone already is as good. */
async function removeItem<T>(graph: Graph, copy: ListCopy<T>, itemId: string): Promise<void> {
  await unlessMissing(
    graph.waiting.send({
      operation: `${copy.list.name}.remove`,
      method: 'DELETE',
      path: itemPath(copy.list, itemId),
      repeatable: true,
    }),
  );
  copy.removed(itemId);
}

/** Takes a record out of its list. */
export async function removeRecord<T>(graph: Graph, copy: ListCopy<T>, key: string): Promise<void> {
  const held = copy.get(key) ?? (await copy.fresh(graph.waiting, key));
  if (held) await removeItem(graph, copy, held.itemId);
}

/** The rows about a pupil that cannot be read, because somebody spoilt them by hand. */
export const spoiltOf = <T>(copy: ListCopy<T>, pupilId: string): string[] =>
  [...copy.spoilt()].flatMap(([itemId, fields]) => (fields.PupilId === pupilId ? [itemId] : []));

export async function removeSpoilt<T>(graph: Graph, copy: ListCopy<T>, pupilId: string): Promise<void> {
  for (const itemId of spoiltOf(copy, pupilId)) await removeItem(graph, copy, itemId);
}
