import { createCopy } from '../../src/graph/copy.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { localTenant } from '../../src/local/people.ts';
import { createLog } from '../../src/server/log.ts';
import type { StormTenant } from '../storm/stormTenant.ts';

/** The writes of a booking with nothing around them: the item of a list, then an event, in one go each. */
export async function openWrites(held: StormTenant): Promise<{ time(date: string): Promise<number> }> {
  const authorization = `Bearer ${await held.tenant.graphToken()}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const base = `${held.origin}/local/graph/v1.0`;
  const path = `/sites/${localTenant.siteId}/lists/Occurrences`;
  const copy = createCopy({
    graph: held.graph,
    path,
    description: occurrencesList,
    log: createLog('silent'),
  });

  async function patch(where: string, body: object): Promise<void> {
    const response = await fetch(`${base}${where}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${where}: ${response.status}`);
  }

  return {
    /** In milliseconds. What it writes stands there already; the next booking finds another version, as after any other's. */
    async time(date) {
      await copy.refresh();
      const { itemId, record } = copy.get(date) ?? {};
      if (itemId === undefined || record?.eventId === undefined) throw new Error(`no event on ${date}`);
      const fields = occurrencesList.fieldsOf(record);
      const from = performance.now();
      await patch(`${path}/items/${itemId}/fields`, fields);
      const attendees = record.places.map(({ email, personName }) => ({
        type: 'required',
        emailAddress: { address: email, name: personName },
      }));
      await patch(`/users/${localTenant.mailbox.email}/events/${encodeURIComponent(record.eventId)}`, {
        attendees,
      });
      return performance.now() - from;
    },
  };
}
