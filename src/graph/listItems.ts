import { z } from 'zod';
import type { GraphCalls } from './graph.ts';
import { type Column, type Fields, tooLong } from './lists/listDescription.ts';

/** An item of a list as Graph hands it out. */
export type Item = { id: string; etag: string; fields: Fields; deleted: boolean };

export const itemShape: z.ZodType<Item> = z
  .object({
    id: z.string(),
    eTag: z.string().optional(),
    '@odata.etag': z.string().optional(),
    fields: z.record(z.string(), z.unknown()).optional(),
    deleted: z.unknown().optional(),
  })
  .transform((item) => ({
    id: item.id,
    etag: item.eTag ?? item['@odata.etag'] ?? '',
    fields: item.fields ?? {},
    deleted: item.deleted !== undefined && item.deleted !== null,
  }));

const updatedFields = z.object({ '@odata.etag': z.string().optional() });

/** The version after an update, where the answer names it. */
export function etagOf(body: unknown): string | undefined {
  return updatedFields.safeParse(body).data?.['@odata.etag'];
}

/** Where a list is, and its name for the log: 'occurrences'. */
export type ListAddress = { path: string; name: string; columns: readonly Column[] };

export function itemPath(list: ListAddress, itemId: string): string {
  return `${list.path}/items/${encodeURIComponent(itemId)}`;
}

export async function readItem(calls: GraphCalls, list: ListAddress, itemId: string): Promise<Item> {
  return await calls.read(
    { operation: `${list.name}.read`, method: 'GET', path: `${itemPath(list, itemId)}?$expand=fields` },
    itemShape,
  );
}

/** Throws where a value is longer than its column: SharePoint's own answer would not say which. */
export function mustFit(list: ListAddress, fields: Fields): void {
  const columns = tooLong(list.columns, fields);
  if (columns.length > 0) throw new Error(`Too long for the list ${list.name}: ${columns.join(', ')}`);
}

/** A new item. A repeat after a lost answer is refused by the list's unique column, so it may be sent again. */
export async function createItem(calls: GraphCalls, list: ListAddress, fields: Fields): Promise<Item> {
  mustFit(list, fields);
  return await calls.read(
    {
      operation: `${list.name}.create`,
      method: 'POST',
      path: `${list.path}/items`,
      body: { fields },
      repeatable: true,
    },
    itemShape,
  );
}

/** Changes an item from the version with this etag. Rejects with `changed_elsewhere` where it has moved on. */
export async function updateItem(
  calls: GraphCalls,
  list: ListAddress,
  change: { itemId: string; etag: string; fields: Fields },
): Promise<{ etag: string }> {
  mustFit(list, change.fields);
  const answer = await calls.send({
    operation: `${list.name}.update`,
    method: 'PATCH',
    path: `${itemPath(list, change.itemId)}/fields`,
    headers: { 'If-Match': change.etag },
    body: change.fields,
  });
  const etag = etagOf(answer.body) ?? answer.headers.get('etag');
  return { etag: etag ?? (await readItem(calls, list, change.itemId)).etag };
}
