import { z } from 'zod';
import type { AuditEntry } from '../../casework/audit/auditEntry.ts';
import { type PartAnswer, partProblem, sendBatch } from '../batch.ts';
import type { Graph, GraphCalls } from '../graph.ts';
import { type Item, itemPath, itemShape, type ListAddress } from '../listItems.ts';
import { auditList } from '../lists/cases/audit.ts';
import type { Log } from '../log.ts';

/** An item of the list with the entry that it holds; without one where somebody spoilt the row by hand. */
export type AuditRow = { itemId: string; entry?: AuditEntry };

/** `undefined`: SharePoint would have to look at too many rows. */
export type Found = readonly AuditRow[] | undefined;

/** The rows of the Audit list, as the list has them: nothing of it is held in memory. */
export type AuditRows = {
  find(calls: GraphCalls, filters: readonly string[]): Promise<Found[]>;
  /** From the row that was written first on, a page at a time. */
  pages(): AsyncGenerator<readonly AuditRow[]>;
  remove(rows: readonly AuditRow[]): Promise<void>;
};

const page = z.object({ value: z.array(itemShape), '@odata.nextLink': z.string().optional() });

/** A filter that has to look at more than 5,000 rows is answered with 422, `notSupported`. */
const tooMuch = 422;
const pageSize = 1000;

export function createAuditRows(graph: Graph, list: ListAddress, log: Log): AuditRows {
  function rowsOf(items: readonly Item[]): AuditRow[] {
    return items.map(({ id, fields }) => {
      const result = auditList.reader.safeParse(fields);
      if (result.success) return { itemId: id, entry: result.data };
      log.warn({ list: auditList.name, item: id }, 'row of a list skipped: not as described');
      return { itemId: id };
    });
  }

  const query = (filter: string) =>
    `${list.path}/items?$expand=fields&$top=${pageSize}&$filter=${encodeURIComponent(filter)}`;

  async function rowsFrom(calls: GraphCalls, answer: PartAnswer): Promise<Found> {
    if (answer.status === tooMuch) return undefined;
    const first = answer.status === 200 ? page.safeParse(answer.body) : undefined;
    if (!first?.success) throw partProblem('audit.find', answer);
    const rows = rowsOf(first.data.value);
    const link = first.data['@odata.nextLink'];
    if (link === undefined) return rows;
    const path = graph.pathOf(link);
    return [...rows, ...rowsOf(await calls.all({ operation: 'audit.find', method: 'GET', path }, itemShape))];
  }

  return {
    async find(calls, filters) {
      const parts = filters.map((filter) => ({ method: 'GET' as const, path: query(filter) }));
      const found: Found[] = [];
      for (const answer of await sendBatch(calls, { operation: 'audit.find', parts })) {
        found.push(await rowsFrom(calls, answer));
      }
      return found;
    },
    async *pages() {
      // Without a filter or an order SharePoint goes by its own ids, from the oldest on, however long the list is.
      let path: string | undefined = `${list.path}/items?$expand=fields&$top=${pageSize}`;
      while (path !== undefined) {
        const answer: z.infer<typeof page> = await graph.job.read(
          { operation: 'audit.pages', method: 'GET', path },
          page,
        );
        const link = answer['@odata.nextLink'];
        path = link === undefined ? undefined : graph.pathOf(link);
        yield rowsOf(answer.value);
      }
    },
    async remove(rows) {
      const parts = rows.map(({ itemId }) => ({ method: 'DELETE' as const, path: itemPath(list, itemId) }));
      const answers = await sendBatch(graph.job, { operation: 'audit.remove', parts });
      const failed = answers.find(({ status }) => status >= 300 && status !== 404);
      if (failed) throw partProblem('audit.remove', failed);
    },
  };
}
