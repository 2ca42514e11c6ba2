import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { councilId } from '../../src/casework/calendars/calendarRecord.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import { calendarsList } from '../../src/graph/lists/calendars.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { addException } from '../../src/meetings/series/addException.ts';
import { sweepSeries } from '../../src/meetings/series/bringAbout.ts';
import { publishSeries } from '../../src/meetings/series/publishSeries.ts';
import { draftSeries } from '../../src/meetings/series/saveSeries.ts';
import type { SeriesPorts } from '../../src/meetings/series/seriesPorts.ts';
import { officer } from '../meetings/people.ts';
import { dropIns } from '../meetings/series/memorySeries.ts';
import { byHand, twoYears } from '../meetings/series/yearsByHand.ts';
import { localSite, mailbox, testNow } from './localSite.ts';
import { quiet } from './quiet.ts';

const held = byHand.dropIns2026.filter(({ skipped }) => skipped === undefined).map(({ date }) => date);

const event = z.looseObject({ subject: z.string(), start: z.object({ dateTime: z.string() }) });
async function starts(graph: Graph, zone: string): Promise<string[]> {
  const found = await graph.job.all(
    {
      operation: 'test.events',
      method: 'GET',
      path: `/users/${mailbox}/events?$top=100`,
      headers: { Prefer: `outlook.timezone="${zone}"` },
    },
    event,
  );
  return found.map(({ start }) => start.dateTime.slice(0, 16)).sort();
}

let clock = Date.parse('2026-08-20T09:00:00Z');
/** A server: its own memory of the lists. */
const serverOver = (stores: Stores): SeriesPorts => ({
  ...stores,
  isSchool: async () => true,
  now: () => {
    clock += 1;
    return new Date(clock).toISOString();
  },
  newId: randomUUID,
});

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

test.each(['UTC', 'Europe/London', 'Pacific/Auckland'])(
  'two servers in %s publish one series: each date is one event, at half past three in England',
  async (zone) => {
    process.env.TZ = zone;
    const site = await localSite();
    await site.put(calendarsList, { id: councilId, calendar: twoYears });
    // As patient as the product: two servers and a Graph in one process take their time.
    const newGraph = () =>
      createGraph({ baseUrl: `${site.origin}/local/graph`, token: site.tenant.graphToken, log: quiet });
    const graph = newGraph();
    const [one, other] = [await site.stores(graph), await site.stores(newGraph())];
    const { id, changed } = await draftSeries(officer, dropIns, serverOver(one));
    await other.refresh();
    const seen = { id, version: changed.at };
    await Promise.allSettled([
      publishSeries(officer, seen, serverOver(one)),
      publishSeries(officer, seen, serverOver(other)),
    ]);
    await Promise.all([one, other].map((stores) => stores.refresh()));
    await Promise.all([sweepSeries(serverOver(one)), sweepSeries(serverOver(other))]);
    await one.refresh();
    // The calendar is kept for what is still to come.
    await one.reconcile();
    expect(await starts(graph, 'Europe/London')).toEqual(
      held.filter((date) => date > testNow.slice(0, 10)).map((date) => `${date}T15:30`),
    );
    expect((await one.occurrences.all()).map(({ startsAt }) => startsAt.slice(0, 10)).sort()).toEqual(held);
    // In summer half past three is 14:30 in UTC.
    const inUtc = await starts(graph, 'UTC');
    expect(inUtc).toContain('2026-11-26T15:30');
    expect(inUtc).toContain('2027-03-18T15:30');
    expect(inUtc).toContain('2027-04-15T14:30');

    const version = async () => (await one.series.byId(id, true))?.record.changed.at ?? '';
    const move = { date: '2026-11-26', what: 'move' as const, to: '2026-11-27', reason: 'Hall' };
    await addException(officer, { id, version: await version(), exception: move }, serverOver(one));
    const skip = { date: '2026-12-10', what: 'skip' as const, reason: 'Inspection' };
    await addException(officer, { id, version: await version(), exception: skip }, serverOver(other));
    await one.refresh();
    await one.reconcile();
    const after = await starts(graph, 'Europe/London');
    expect(after).toContain('2026-11-27T15:30');
    expect(after).not.toContain('2026-11-26T15:30');
    expect((await one.occurrences.byId(`${id}-2026-12-10`, true))?.record).toMatchObject({
      cancelled: true,
      cancelledBecause: 'Inspection',
    });
    expect((await one.series.byId(id, true))?.record.todo).toBeUndefined();
    await Promise.all([one, other].map((stores) => stores.close()));
  },
);
