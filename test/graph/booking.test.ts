import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Person } from '../../src/access/person.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { placesList } from '../../src/graph/lists/meetings/places.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { localPeople } from '../../src/local/people.ts';
import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import type { MeetingPorts } from '../../src/meetings/meetingPorts.ts';
import { cancelOccurrence } from '../../src/meetings/occurrences/cancelOccurrence.ts';
import { joinWaitlist } from '../../src/meetings/occurrences/joinWaitlist.ts';
import { moveOccurrence } from '../../src/meetings/occurrences/moveOccurrence.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { upcoming } from '../../src/meetings/upcoming.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { occurrence } from './examples.ts';
import { counting, type LocalSite, localSite, mailbox, testNow } from './localSite.ts';

type Invited = { attendees: { emailAddress: { address: string } }[]; body: { content: string } };

const someone = (index: number, schoolId: string): Person => {
  const { id, name, email } = localPeople.filter(({ role }) => role === 'school')[index % 3] ?? {
    id: '',
    name: '',
    email: '',
  };
  return { id, name, email, role: 'school', schoolIds: [schoolId] };
};

const portsOf = ({ occurrences, calendar, places }: Stores): MeetingPorts => ({
  occurrences,
  calendar,
  places,
  isSchool: async () => true,
  now: () => testNow,
  newId: () => randomUUID(),
});

async function openSite(site: LocalSite): Promise<{ graph: Graph; stores: Stores; ports: MeetingPorts }> {
  const graph = site.graph();
  const stores = await site.stores(graph);
  return { graph, stores, ports: portsOf(stores) };
}

async function eventsIn(graph: Graph): Promise<({ id: string } & Invited)[]> {
  const { body } = await graph.job.send({
    operation: 'test.events',
    method: 'GET',
    path: `/users/${mailbox}/events?$top=50`,
  });
  return (body as { value: ({ id: string } & Invited)[] }).value;
}

const officer: Person = { id: 'officer', name: 'Officer', email: '', role: 'officer', schoolIds: [] };

async function placeStatus(site: LocalSite, graph: Graph, placeId: string) {
  const rows = await graph.job.all(
    { operation: 'test.rows', method: 'GET', path: `${await site.listPath('Places')}/items?$expand=fields` },
    z.object({ fields: placesList.reader }),
  );
  return rows.find(({ fields }) => fields.placeId === placeId)?.fields.status;
}

const addresses = (event: Invited | undefined) =>
  event?.attendees.map(({ emailAddress }) => emailAddress.address).sort();

describe('booking', () => {
  test('takes three calls where the event is there: the decision, the record, the invitation', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const { graph, stores, ports } = await openSite(site);
    await stores.reconcile();
    const [before] = await eventsIn(graph);
    const since = counting(graph);
    const person = someone(0, 's-one');
    const { calendarPending } = await takePlace(person, { occurrenceId: 'o-1', topic: 'codes' }, ports);
    expect(calendarPending).toBe(false);
    expect(since().byOperation).toEqual({ 'occurrences.update': 1, 'places.create': 1, 'event.update': 1 });
    const [event] = await eventsIn(graph);
    expect(addresses(event)).toEqual([person.email]);
    expect(event?.body.content).toBe(before?.body.content);
    expect(event?.body.content).toContain('teams.microsoft.com');
  });

  test('takes three calls to give a place up, and the person is no longer invited', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const { graph, stores, ports } = await openSite(site);
    await stores.reconcile();
    const person = someone(0, 's-one');
    const { placeId } = await takePlace(person, { occurrenceId: 'o-1', topic: 'codes' }, ports);
    const since = counting(graph);
    await cancelPlace(person, placeId, ports);
    expect(since().byOperation).toEqual({ 'occurrences.update': 1, 'places.update': 1, 'event.update': 1 });
    expect(addresses((await eventsIn(graph))[0])).toEqual([]);
  });

  test('a colleague is invited, and who waits is not until the place is theirs: four calls with the record of the one who gave up', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1', { capacity: 1 }));
    const { graph, stores, ports } = await openSite(site);
    await stores.reconcile();
    const colleague = { name: 'Jo Wray', email: 'jo.wray@elm.sch.uk' };
    const [first, second] = [someone(0, 's-one'), someone(1, 's-two')];
    const asked = { occurrenceId: 'o-1', topic: 'codes' as const };
    const { placeId } = await takePlace(first, { ...asked, colleague }, ports);
    const sinceJoin = counting(graph);
    const waiting = await joinWaitlist(second, asked, ports);
    expect(sinceJoin().byOperation).toEqual({
      ...{ 'occurrences.update': 1, 'places.create': 1, 'event.update': 1 },
    });
    expect(addresses((await eventsIn(graph))[0])).toEqual([colleague.email, first.email].sort());
    expect(await placeStatus(site, graph, waiting.placeId)).toBe('waiting');

    const since = counting(graph);
    await cancelPlace(first, placeId, ports);
    expect(since().byOperation).toEqual({
      ...{ 'occurrences.update': 1, 'places.update': 2, 'event.update': 1 },
    });
    expect(addresses((await eventsIn(graph))[0])).toEqual([second.email]);
    expect(await placeStatus(site, graph, waiting.placeId)).toBe('taken');
    expect(await placeStatus(site, graph, placeId)).toBe('cancelled');
    const again = counting(graph);
    await stores.reconcile();
    expect(again().byOperation).toEqual({ 'event.read': 1 });
  });

  test('an officer moves a date: one write of the event, its link and text stay; and calls it off with the reason', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const { graph, stores, ports } = await openSite(site);
    await stores.reconcile();
    const person = someone(0, 's-one');
    await takePlace(person, { occurrenceId: 'o-1', topic: 'codes' }, ports);
    const [before] = await eventsIn(graph);
    const link = (await stores.occurrences.byId('o-1'))?.record.joinUrl;
    const since = counting(graph);
    const to = { id: 'o-1', startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' };
    await moveOccurrence(officer, to, { ...ports, series: stores.series });
    expect(since().byOperation).toEqual({ 'occurrences.update': 1, 'event.update': 1 });
    const [after] = await eventsIn(graph);
    expect(after).toMatchObject({
      id: before?.id,
      body: before?.body,
      start: { dateTime: '2026-11-27T10:00:00.0000000' },
    });
    expect((await stores.occurrences.byId('o-1'))?.record.joinUrl).toBe(link);

    const sinceCancel = counting(graph);
    await cancelOccurrence(officer, { id: 'o-1', reason: 'The team is away.' }, ports);
    expect(sinceCancel().byOperation).toEqual({ 'occurrences.update': 2, 'event.cancel': 1 });
    expect(await eventsIn(graph)).toEqual([]);
    const kept = (await stores.occurrences.byId('o-1', true))?.record;
    expect(kept).toMatchObject({ cancelledBecause: 'The team is away.', places: [{ schoolId: 's-one' }] });
    expect(kept).not.toHaveProperty('eventId');
    const again = counting(graph);
    await stores.reconcile();
    expect(again().total).toBe(0);
  });

  test('reads of upcoming occurrences make no call', async () => {
    const site = await localSite();
    await site.put(
      occurrencesList,
      occurrence('o-2', { startsAt: '2026-12-01T09:00', endsAt: '2026-12-01T10:00' }),
      occurrence('o-1'),
      occurrence('o-0', { startsAt: '2026-11-02T09:00', endsAt: '2026-11-02T10:00' }),
    );
    const { graph, stores } = await openSite(site);
    const since = counting(graph);
    const coming = await upcoming(stores.occurrences, '2026-11-23T09:00');
    expect(coming.map(({ id }) => id)).toEqual(['o-1', 'o-2']);
    expect(since().total).toBe(0);
  });

  test('gives the last place once, however many servers are asked at the same time', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1', { capacity: 2 }));
    const servers: Awaited<ReturnType<typeof openSite>>[] = [];
    // One after another: four at once read more lists than a busy machine answers in time.
    while (servers.length < 4) servers.push(await openSite(site));
    const results = await Promise.allSettled(
      servers.map(({ ports }, index) =>
        takePlace(
          someone(index, `s-${index}`),
          { occurrenceId: 'o-1', topic: 'codes', schoolId: `s-${index}` },
          ports,
        ),
      ),
    );
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(refused.every(({ reason }) => isProblem(reason, 'place_gone'))).toBe(true);
    const kept = await servers[0]?.stores.occurrences.byId('o-1', true);
    expect(kept?.record.places).toHaveLength(2);
  });

  test('is decided once though the answer to the decision was lost', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1', { capacity: 1 }));
    const { stores, ports } = await openSite(site);
    site.tenant.faults.add({ match: '/fields', method: 'PATCH', fault: 'drop-after' });
    await takePlace(someone(0, 's-one'), { occurrenceId: 'o-1', topic: 'codes' }, ports);
    expect((await stores.occurrences.byId('o-1', true))?.record.places).toHaveLength(1);
  });

  test('stands though the calendar fails, and the reconciler makes up for it', async () => {
    const site = await localSite();
    await site.put(occurrencesList, occurrence('o-1'));
    const { graph, stores, ports } = await openSite(site);
    await stores.reconcile();
    site.tenant.faults.add({ match: '/events/', fault: '503', times: 'always' });
    const person = someone(0, 's-one');
    const { calendarPending } = await takePlace(person, { occurrenceId: 'o-1', topic: 'codes' }, ports);
    expect(calendarPending).toBe(true);
    site.tenant.faults.clear();
    await stores.reconcile();
    expect(addresses((await eventsIn(graph))[0])).toEqual([person.email]);
  });
});
