import { createGraph } from '../../../src/graph/graph.ts';
import type { ListDescription } from '../../../src/graph/lists/listDescription.ts';
import { readLists } from '../../../src/graph/provisioning/readSite.ts';
import { localTenant } from '../../../src/local/people.ts';
import { quiet } from '../../graph/quiet.ts';
import { appToken } from './graph.ts';

/** Puts a row into a list past the product, as another server would. The product hears of it when it asks again. */
export async function putRecord<T>(
  origin: string,
  description: ListDescription<T>,
  record: T,
): Promise<void> {
  const baseUrl = `${origin}/local/graph`;
  const graph = createGraph({ baseUrl, token: () => appToken(origin), log: quiet });
  const lists = await readLists(graph, localTenant.siteId);
  const list = lists.find(({ displayName }) => displayName === description.name);
  await graph.job.send({
    operation: 'test.put',
    method: 'POST',
    path: `/sites/${localTenant.siteId}/lists/${list?.id}/items`,
    body: { fields: description.fieldsOf(record) },
  });
}
