import { z } from 'zod';
import type { Graph } from '../graph.ts';
import { type FoundColumn, foundColumn } from './columnRules.ts';

export type FoundList = { id: string; displayName: string; template: string };

export const foundList: z.ZodType<FoundList> = z
  .object({
    id: z.string(),
    displayName: z.string(),
    list: z.object({ template: z.string().nullish() }).nullish(),
  })
  .transform(({ id, displayName, list }) => ({ id, displayName, template: list?.template ?? '' }));

export async function readLists(graph: Graph, siteId: string): Promise<FoundList[]> {
  return await graph.job.all(
    { operation: 'site.lists', method: 'GET', path: `/sites/${siteId}/lists` },
    foundList,
  );
}

export async function readColumns(graph: Graph, siteId: string, listId: string): Promise<FoundColumn[]> {
  return await graph.job.all(
    { operation: 'list.columns', method: 'GET', path: `/sites/${siteId}/lists/${listId}/columns` },
    foundColumn,
  );
}
