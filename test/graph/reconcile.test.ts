import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { placesList } from '../../src/graph/lists/meetings/places.ts';
import { rowsOf } from '../../src/graph/stores/reconcile.ts';
import { occurrence, place } from './examples.ts';
import { counting, type LocalSite, localSite, mailbox } from './localSite.ts';

const event = z.looseObject({
  id: z.string(),
  subject: z.string(),
  start: z.object({ dateTime: z.string(), timeZone: z.string() }),
  attendees: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })),
  hideAttendees: z.boolean().optional(),
});

const events = (graph: Graph) =>
  graph.job.all(
    {
      operation: 'test.events',
      method: 'GET',
      path: `/users/${mailbox}/events`,
      headers: { Prefer: 'outlook.timezone="Europe/London"' },
    },
    event,
  );

async function rows(site: LocalSite, graph: Graph) {
  const items = await graph.job.all(
    { operation: 'test.rows', method: 'GET', path: `${await site.listPath('Places')}/items?$expand=fields` },
    z.object({ fields: placesList.reader }),
  );
  return items.map(({ fields }) => [fields.placeId, fields.status]).sort();
}

const writes = (calls: Record<string, number>) =>
  Object.keys(calls).filter((name) => /create|update|remove/.test(name));

describe('reconciling', () => {
  test('makes an event and a row for what is booked, and finds nothing to do the second time', async () => {
    const site = await localSite();
    const booked = occurrence('o-1', { places: [place('place-1')] });
    await site.put(occurrencesList, booked, occurrence('o-2', { title: 'Attendance forum', kind: 'forum' }));
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.reconcile();

    const made = await events(graph);
    expect(made.map(({ subject }) => subject).sort()).toEqual(['Attendance drop-in', 'Attendance forum']);
    const dropIn = made.find(({ subject }) => subject === 'Attendance drop-in');
    expect(dropIn?.start).toEqual({ dateTime: '2026-11-26T15:30:00.0000000', timeZone: 'Europe/London' });
    expect(dropIn?.attendees.map(({ emailAddress }) => emailAddress.address)).toEqual([place('x').email]);
    expect(await rows(site, graph)).toEqual([['place-1', 'taken']]);
    const saved = (await stores.occurrences.byId('o-1'))?.record;
    expect(saved?.eventId).toBe(dropIn?.id);
    expect(saved?.joinUrl).toContain('https://teams.microsoft.com/');

    const since = counting(graph);
    await stores.reconcile();
    expect(writes(since().byOperation)).toEqual([]);
    expect(since().byOperation).toEqual({ 'event.read': 1 });
  });

  test('makes one event though the answer to the first request was lost', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const graph = site.graph();
    const stores = await site.stores(graph);
    site.tenant.faults.add({ match: '/events', method: 'POST', fault: 'drop-after' });
    await stores.reconcile();
    expect(await events(graph)).toHaveLength(1);
  });

  test('makes one event though two servers reconcile at once', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const [one, two] = [await site.stores(), await site.stores()];
    await Promise.all([one.reconcile(), two.reconcile()]);
    const graph = site.graph();
    expect(await events(graph)).toHaveLength(1);
    await Promise.all([one.refresh(), two.refresh()]);
    const named = await Promise.all([one, two].map((stores) => stores.occurrences.byId('o-1')));
    expect(named[0]?.record.eventId).toBeDefined();
    expect(named[1]?.record.eventId).toBe(named[0]?.record.eventId);
  });

  test('makes the event again that somebody deleted in Outlook', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.reconcile();
    const [first] = await events(graph);
    await graph.job.send({
      operation: 'test',
      method: 'DELETE',
      path: `/users/${mailbox}/events/${first?.id}`,
    });
    await stores.reconcile();
    const [second] = await events(graph);
    expect(second?.id).toBeDefined();
    expect(second?.id).not.toBe(first?.id);
    expect((await stores.occurrences.byId('o-1'))?.record.eventId).toBe(second?.id);
  });

  test('moves the event when the occurrence was moved', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.reconcile();
    const held = await stores.occurrences.byId('o-1');
    if (!held) throw new Error('not there');
    const moved = { ...held.record, startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' };
    await stores.occurrences.save(moved, held.etag);
    await stores.reconcile();
    expect((await events(graph))[0]?.start.dateTime).toMatch(/^2026-11-27T10:00/);
    expect((await stores.occurrences.byId('o-1'))?.record.joinUrl).toBe(held.record.joinUrl);
  });

  test('takes the event of a cancelled occurrence away, and its link', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1', { places: [place('place-1')] }));
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.reconcile();
    const held = await stores.occurrences.byId('o-1');
    if (!held) throw new Error('not there');
    await stores.occurrences.save({ ...held.record, cancelled: true }, held.etag);
    await stores.reconcile();
    expect(await events(graph)).toEqual([]);
    const { record: after } = (await stores.occurrences.byId('o-1')) ?? {};
    expect(after).not.toHaveProperty('eventId');
    expect(after).not.toHaveProperty('joinUrl');
    const since = counting(graph);
    await stores.reconcile();
    expect(since().total).toBe(0);
  });

  test('marks a row as cancelled whose place is no longer held, and leaves the past alone', async () => {
    const site = await localSite();
    const past = { startsAt: '2026-11-02T09:00', endsAt: '2026-11-02T10:00' };
    await site.put(occurrencesList, occurrence('o-1'), occurrence('o-0', past));
    const row = { personId: 'someone', status: 'taken' as const };
    await site.put(
      placesList,
      { placeId: 'lost', occurrenceId: 'o-1', ...row },
      { placeId: 'old', occurrenceId: 'o-0', ...row },
    );
    const graph = site.graph();
    await (await site.stores(graph)).reconcile();
    expect(await rows(site, graph)).toEqual([
      ['lost', 'cancelled'],
      ['old', 'taken'],
    ]);
    expect(await events(graph)).toHaveLength(1);
  });

  test.each(['this server', 'another server'])(
    'does not take off the event who booked on %s while it was reading',
    async (where) => {
      const site = await localSite();
      await site.put(occurrencesList, occurrence('o-1', { places: [place('one')] }));
      const graph = site.graph();
      const stores = await site.stores(graph);
      await stores.reconcile();
      const booking = where === 'this server' ? stores : await site.stores();

      site.tenant.faults.add({ match: '/events/', method: 'GET', fault: '429', retryAfter: 1 });
      const reconciling = stores.reconcile();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const held = await booking.occurrences.byId('o-1');
      if (!held) throw new Error('not there');
      const late = place('two', { personId: 'late', email: 'late@elm.example', schoolId: 's-two' });
      const booked = { ...held.record, places: [...held.record.places, late] };
      await booking.occurrences.save(booked, held.etag);
      await booking.calendar.project(booked);
      await booking.places.write({
        ...{ placeId: 'two', occurrenceId: 'o-1', personId: 'late', schoolId: 's-two', status: 'taken' },
      });
      await reconciling;

      const [made] = await events(graph);
      expect(made?.attendees.map(({ emailAddress }) => emailAddress.address)).toContain('late@elm.example');
      expect(await rows(site, graph)).toEqual([
        ['one', 'taken'],
        ['two', 'taken'],
      ]);
    },
  );

  test('goes on with the others where one occurrence fails', async () => {
    const site = await localSite();
    await site.put(
      occurrencesList,
      occurrence('o-1', { places: [place('x', { email: 'not an address' })] }),
      occurrence('o-2', { title: 'Attendance forum' }),
    );
    const graph = site.graph();
    await (await site.stores(graph)).reconcile();
    expect((await events(graph)).map(({ subject }) => subject)).toEqual(['Attendance forum']);
  });
});

test('the rows of an occurrence: its own as taken, strangers as cancelled, others untouched', () => {
  const own = occurrence('o-1', { places: [place('a', { personId: 'p' })] });
  const rowsThere = [
    { placeId: 'b', occurrenceId: 'o-1', personId: 'q', status: 'taken' as const },
    { placeId: 'c', occurrenceId: 'o-1', personId: 'q', status: 'cancelled' as const },
    { placeId: 'd', occurrenceId: 'o-2', personId: 'q', status: 'taken' as const },
  ];
  expect(rowsOf(own, rowsThere)).toEqual([
    { placeId: 'a', occurrenceId: 'o-1', personId: 'p', schoolId: 's-one', status: 'taken' },
    { placeId: 'b', occurrenceId: 'o-1', personId: 'q', status: 'cancelled' },
  ]);
});
