import { beforeEach, expect, test, vi } from 'vitest';
import { serveOnLoopback } from '../loopback.ts';
import { type Client, openClient, site, team } from '../tenantClient.ts';

let client: Client;
let heard: { value: Record<string, unknown>[] }[];
let origin: string;

beforeEach(async () => {
  client = await openClient();
  heard = [];
});

/** A listener that says back the word it is given, unless told otherwise. */
async function listen(answer?: (word: string) => Response): Promise<void> {
  const loopback = await serveOnLoopback();
  origin = loopback.origin;
  loopback.serve(async (request) => {
    const word = new URL(request.url).searchParams.get('validationToken');
    if (word !== null)
      return answer?.(word) ?? new Response(word, { headers: { 'Content-Type': 'text/plain' } });
    heard.push((await request.json()) as (typeof heard)[number]);
    return new Response(null, { status: 202 });
  });
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const subscribe = async (more: object = {}) =>
  await client.call('POST /subscriptions', {
    changeType: 'created,updated,deleted',
    resource: `${team}/events`,
    notificationUrl: `${origin}/notify`,
    clientState: 'ours',
    expirationDateTime: inMinutes(60),
    ...more,
  });
const event = {
  subject: 'A',
  start: { dateTime: '2026-11-26T15:30:00', timeZone: 'Europe/London' },
  end: { dateTime: '2026-11-26T16:30:00', timeZone: 'Europe/London' },
};

test('an event that is made is told of, with its id and our own word', async () => {
  await listen();
  const { status, body } = await subscribe();
  expect(status).toBe(201);
  const made = await client.call(`POST ${team}/events`, event);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.value).toMatchObject([
    {
      subscriptionId: body.id,
      changeType: 'created',
      clientState: 'ours',
      resourceData: { id: made.body.id },
    },
  ]);
});

test('a list that changes is told of once for changes that come together, over a restart', async () => {
  await listen();
  await client.call(`POST ${site}/lists`, { displayName: 'Things' });
  const resource = `${site.slice(1)}/lists/Things`;
  expect((await subscribe({ resource })).status).toBe(400);
  expect((await subscribe({ resource, changeType: 'updated' })).status).toBe(201);
  await client.restart();
  for (const title of ['a', 'b']) {
    await client.call(`POST ${site}/lists/Things/items`, { fields: { Title: title } });
  }
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.value).toMatchObject([{ resource, changeType: 'updated' }]);
});

test('a subscription is renewed, ends, and can be given up', async () => {
  await listen();
  const { body } = await subscribe();
  const renewed = await client.call(`PATCH /subscriptions/${body.id}`, {
    expirationDateTime: inMinutes(120),
  });
  expect(Date.parse(renewed.body.expirationDateTime)).toBeGreaterThan(Date.parse(body.expirationDateTime));
  expect((await client.get('/subscriptions')).body.value).toHaveLength(1);
  expect((await client.call(`DELETE /subscriptions/${body.id}`)).status).toBe(204);
  expect((await client.get(`/subscriptions/${body.id}`)).status).toBe(404);
  expect((await subscribe({ expirationDateTime: inMinutes(-1) })).status).toBe(400);
  expect((await subscribe({ expirationDateTime: inMinutes(20_000) })).status).toBe(400);
});

test.each([
  ['says something else', () => new Response('hello')],
  ['says it is not there', () => new Response(null, { status: 404 })],
])('a listener that %s is not subscribed', async (_, answer) => {
  await listen(answer);
  expect(await subscribe()).toMatchObject({ status: 400, body: { error: { code: 'ValidationError' } } });
});

test('nobody outside this machine is told anything', async () => {
  origin = 'https://elsewhere.example';
  expect((await subscribe()).status).toBe(400);
});
