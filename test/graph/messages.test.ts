import { describe, expect, test } from 'vitest';
import { createGraph } from '../../src/graph/graph.ts';
import { conversationsList } from '../../src/graph/lists/meetings/conversations.ts';
import { messagesList } from '../../src/graph/lists/meetings/messages.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { job, waiting } from '../../src/graph/policy.ts';
import type { Stores } from '../../src/graph/stores.ts';
import type { Conversation } from '../../src/meetings/messages/conversation.ts';
import { forgetConversation, keepConversation } from '../../src/meetings/messages/conversations.ts';
import { later } from '../../src/meetings/messages/later.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import type { Delivery } from '../../src/meetings/messages/messenger.ts';
import { occurrenceSource } from '../../src/meetings/messages/occurrenceSource.ts';
import { pruneMessages } from '../../src/meetings/messages/pruneMessages.ts';
import { createMessageSweep } from '../../src/meetings/messages/sweepMessages.ts';
import type { TakenPlace } from '../../src/meetings/occurrence.ts';
import { noHurry } from '../meetings/messages/sending.ts';
import { occurrence } from './examples.ts';
import { type LocalSite, localSite } from './localSite.ts';
import { quiet } from './quiet.ts';

const people = Array.from({ length: 12 }, (_, n) => `person-${n}`);
const place = (personId: string): TakenPlace => ({
  placeId: `o-1.${personId}`,
  personId,
  personName: 'Someone',
  email: 'someone@example.org',
  topic: 'codes',
  takenAt: '2026-11-20T09:00:00Z',
});
const booked = occurrence('o-1', { capacity: 20, places: people.map(place) });
const chat = (personId: string): Conversation => ({
  id: `a:${personId}`,
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  tenantId: 'tenant',
  personId,
});
const dueNow = '2026-11-25T15:30:05Z';

type Channel = { sent: Message[]; answer(message: Message): Promise<Delivery> };
const openChannel = (): Channel => ({ sent: [], answer: async () => ({ outcome: 'sent' }) });

async function inTurn(site: LocalSite, names: readonly string[], channel: Channel) {
  const servers: Awaited<ReturnType<typeof server>>[] = [];
  for (const name of names) servers.push(await server(site, name, channel));
  return servers;
}

/** A server with a memory of its own over the site. */
async function server(site: LocalSite, name: string, channel: Channel) {
  // Patient with a busy machine, and quick to try again.
  const graph = createGraph({
    baseUrl: `${site.origin}/local/graph`,
    token: site.tenant.graphToken,
    log: quiet,
    policies: { waiting: { ...waiting, firstWait: 5 }, job: { ...job, firstWait: 2 } },
  });
  const stores = await site.stores(graph);
  const clock = { now: dueNow };
  const sweep = createMessageSweep({
    records: stores,
    sources: [occurrenceSource(stores.occurrences)],
    messenger: {
      prepare: async (message) => async () => {
        channel.sent.push(message);
        return channel.answer(message);
      },
    },
    pace: noHurry,
    server: name,
    now: () => clock.now,
    log: quiet,
    signal: new AbortController().signal,
  });
  return { stores, clock, sweep };
}

async function rowsOf(stores: Stores): Promise<readonly Message[]> {
  await stores.refresh();
  return stores.messages.all();
}

describe('the bot’s own messages over the lists of the site', () => {
  test('three servers at once send each reminder once, and its row says so', async () => {
    const site = await localSite();
    await site.put(occurrencesList, booked);
    await site.put(conversationsList, ...people.map(chat));
    const channel = openChannel();
    const servers = await inTurn(site, ['a', 'b', 'c'], channel);
    await Promise.all(servers.map(({ sweep }) => sweep()));
    expect(channel.sent.map(({ personId }) => personId).sort()).toEqual([...people].sort());
    await Promise.all(servers.map(({ sweep }) => sweep()));
    expect(channel.sent).toHaveLength(people.length);
    const rows = await rowsOf((servers[0] as (typeof servers)[0]).stores);
    expect(rows.map(({ state, kind }) => `${kind} ${state}`)).toEqual(people.map(() => 'reminder-day sent'));
  });

  test('while a fifth of the calls fails, before and after they take effect', async () => {
    const site = await localSite();
    await site.put(occurrencesList, booked);
    await site.put(conversationsList, ...people.map(chat));
    const channel = openChannel();
    const servers = await inTurn(site, ['a', 'b'], channel);
    for (const fault of ['429', '503', 'drop-before', 'drop-after'] as const) {
      site.tenant.faults.add({ match: '/lists/', fault, times: 'always', probability: 0.05 });
    }
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(
        servers.map(async ({ stores, sweep }) => {
          await stores.refresh().catch(() => undefined);
          await sweep();
        }),
      );
    }
    site.tenant.faults.clear();
    for (const { stores, sweep } of servers) {
      await stores.refresh();
      await sweep();
    }
    expect(channel.sent.map(({ personId }) => personId).sort()).toEqual([...people].sort());
    const rows = await rowsOf((servers[0] as (typeof servers)[0]).stores);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  test('a server that goes down while it sends leaves its reminders for good, and the rest to the next', async () => {
    const site = await localSite();
    await site.put(occurrencesList, booked);
    await site.put(conversationsList, ...people.map(chat));
    const dying = openChannel();
    let handed = 0;
    const gone = new Promise<Delivery>(() => undefined);
    dying.answer = async () => {
      handed += 1;
      return handed > 4 ? gone : { outcome: 'sent' };
    };
    const first = await server(site, 'a', dying);
    // It never comes back from what it had in hand.
    first.sweep().catch(() => undefined);
    await expect.poll(() => handed, { timeout: 20_000 }).toBe(people.length);
    const channel = openChannel();
    const second = await server(site, 'b', channel);
    await second.sweep();
    expect(channel.sent).toEqual([]);
    second.clock.now = later(dueNow, 361);
    await second.sweep();
    expect(channel.sent).toEqual([]);
    const states = (await rowsOf(second.stores)).map(({ state }) => state).sort();
    expect(states).toEqual([...Array<string>(4).fill('sent'), ...Array<string>(8).fill('unsure')]);
  });

  test('rows go 90 days after anybody needed them, and nothing is sent again for it', async () => {
    const site = await localSite();
    const old: Message = {
      ...{ id: 'm-old', personId: 'person-1', kind: 'moved', about: 'o-0' },
      ...{ dueAt: '2026-08-20T09:00:00Z', notAfter: '2026-08-26T15:30:00Z', state: 'sent', tries: 1 },
    };
    await site.put(messagesList, old, { ...old, id: 'm-later', notAfter: '2026-08-27T16:00:00Z' });
    const stores = await site.stores();
    await pruneMessages(stores, () => dueNow);
    expect((await rowsOf(stores)).map(({ id }) => id)).toEqual(['m-later']);
    expect(await stores.messages.byId('m-old', true)).toBeUndefined();
  });

  test('a chat is kept, changed and forgotten', async () => {
    const site = await localSite();
    const stores = await site.stores();
    const chats = async () => {
      const other = await site.stores();
      return other.conversations.all();
    };
    await keepConversation(stores.conversations, chat('person-1'));
    await keepConversation(stores.conversations, {
      ...chat('person-1'),
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
    });
    expect(await chats()).toEqual([
      { ...chat('person-1'), serviceUrl: 'https://smba.trafficmanager.net/emea/' },
    ]);
    await forgetConversation(stores.conversations, 'a:person-1');
    await forgetConversation(stores.conversations, 'a:person-1');
    expect(await chats()).toEqual([]);
  });
});
