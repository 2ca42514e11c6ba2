import { beforeEach, describe, expect, test } from 'vitest';
import { createFaults } from '../../src/local/faults.ts';
import { serveOnLoopback } from './loopback.ts';
import { type Client, openClient, site } from './tenantClient.ts';

let client: Client;
beforeEach(async () => {
  client = await openClient();
});

const order = async (body: unknown) =>
  await client.tenant.app.request('http://127.0.0.1/local/faults', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a fault is ordered, waits, hits as often as it should, and is gone', async () => {
  expect(
    (await order({ match: '/users', method: 'get', fault: '503', times: 2, retryAfter: 1 })).status,
  ).toBe(201);
  expect((await client.get(site)).status).toBe(200);
  const hit = await client.get('/users');
  expect(hit).toMatchObject({ status: 503, body: { error: { code: 'serviceNotAvailable' } } });
  expect(hit.headers.get('retry-after')).toBe('1');
  const waiting = await client.tenant.app.request('http://127.0.0.1/local/faults');
  expect(await waiting.json()).toMatchObject({ faults: [{ hits: 1, times: 2 }] });
  expect((await client.get('/users')).status).toBe(503);
  expect((await client.get('/users')).status).toBe(200);
});

test('all that wait can be taken away', async () => {
  await order({ fault: '429', times: 'always' });
  expect((await client.get('/users')).headers.get('retry-after')).toBeNull();
  await client.tenant.app.request('http://127.0.0.1/local/faults', { method: 'DELETE' });
  expect((await client.get('/users')).status).toBe(200);
});

test.each([undefined, {}, { fault: 'boom' }, { fault: '429', times: 0 }, { fault: '429', probability: 2 }])(
  '%j is not a fault',
  async (body) => {
    const response = await order(body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain('not a fault that can be ordered');
  },
);

test('a slow call is answered in the end', async () => {
  client.tenant.faults.add({ fault: 'slow', seconds: 0.2 });
  const started = performance.now();
  expect((await client.get('/users')).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(190);
});

test('a fault hits the share of calls that it should', () => {
  let next = 0;
  const faults = createFaults(() => (next++ % 10) / 10);
  faults.add({ fault: '429', times: 'always', probability: 0.3 });
  const hits = Array.from({ length: 100 }, () => faults.hit({ method: 'GET', path: '/users' })).filter(
    Boolean,
  );
  expect(hits).toHaveLength(30);
});

describe('a connection that is cut', () => {
  const create = async (origin: string) =>
    await fetch(`${origin}/local/graph/v1.0${site}/lists`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await client.tenant.graphToken()}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ displayName: 'Cut' }),
    });

  test.each([
    ['drop-before', 404],
    ['drop-after', 200],
  ] as const)('%s: afterwards the list is %i', async (fault, status) => {
    const loopback = await serveOnLoopback();
    loopback.serve((request, env) => client.tenant.app.fetch(request, env));
    client.tenant.faults.add({ match: '/lists', method: 'POST', fault });
    await expect(create(loopback.origin)).rejects.toThrow('fetch failed');
    expect((await client.get(`${site}/lists/Cut`)).status).toBe(status);
    expect((await create(loopback.origin)).status).toBe(status === 404 ? 201 : 409);
  });

  test('in memory the call fails as well', async () => {
    client.tenant.faults.add({ fault: 'drop-after' });
    await expect(client.get('/users')).rejects.toThrow();
  });
});
