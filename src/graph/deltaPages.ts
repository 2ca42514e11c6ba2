import { z } from 'zod';
import type { Graph } from './graph.ts';
import { type Item, itemShape, type ListAddress } from './listItems.ts';

const deltaPage = z.object({
  value: z.array(itemShape),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** Items that have changed, by id, and where to ask the next time. */
export type Changes = { items: Map<string, Item>; deltaPath: string };

/** Everything that has changed in a list since `from` was given out, over all pages. */
export async function readChanges(graph: Graph, list: ListAddress, from: string): Promise<Changes> {
  const items = new Map<string, Item>();
  const operation = `${list.name}.delta`;
  let next = from;
  for (;;) {
    const page = await graph.job.read({ operation, method: 'GET', path: next }, deltaPage);
    // The same item may come more than once: the last counts.
    for (const item of page.value) items.set(item.id, item);
    const link = page['@odata.nextLink'] ?? page['@odata.deltaLink'];
    if (link === undefined) throw new Error(`${operation}: neither a next link nor a delta link`);
    next = graph.pathOf(link);
    if (page['@odata.nextLink'] === undefined) return { items, deltaPath: next };
  }
}
