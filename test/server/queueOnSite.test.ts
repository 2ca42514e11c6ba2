import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createGraph } from '../../src/graph/graph.ts';
import { openTenant, type Tenant } from '../../src/local/openTenant.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { seed } from '../../src/local/seed/seed.ts';
import { parseConfig } from '../../src/server/config.ts';
import { createServer, type RunningServer } from '../../src/server/createServer.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { asJson } from './support/testApp.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'queue-on-site-'));
const log = createLog('silent');
let tenant: Tenant;
let listening: Listening;
let servers: RunningServer[] = [];
/** How often a list was asked what has changed. */
let asked = 0;

/** Two servers over one local Graph: neither refreshes by itself during a test. */
beforeAll(async () => {
  const root = new Hono();
  listening = await listen(root.fetch, { port: 0, hostname: '127.0.0.1' });
  const origin = `http://127.0.0.1:${listening.port}`;
  tenant = await openTenant({ dataDir, origin });
  root.all('/local/*', (c) => {
    if (c.req.path.includes('/delta') || c.req.url.includes('delta')) asked += 1;
    return tenant.app.fetch(c.req.raw, c.env);
  });
  const token = () => tenant.graphToken();
  const graph = createGraph({ baseUrl: `${origin}/local/graph`, token, log });
  await seed({ graph, dataDir, log, now: () => new Date() });
  const issuer = `${origin}/local/sign-in/${localTenant.tenantId}`;
  const { config } = parseConfig({
    PUBLIC_URL: origin,
    GRAPH_BASE_URL: `${origin}/local/graph`,
    MicrosoftAppId: localTenant.appId,
    MicrosoftAppTenantId: localTenant.tenantId,
    TEAMS_APP_ID: localTenant.teamsAppId,
    SHAREPOINT_SITE_ID: localTenant.siteId,
    TEAM_MAILBOX: localTenant.mailbox.email,
    TOKEN_ISSUER: `${issuer}/v2.0`,
    TOKEN_KEYS_URL: `${issuer}/discovery/v2.0/keys`,
  });
  const quiet = { ...config, refreshSeconds: 3600, bot: { kind: 'unauthenticated' } as const };
  servers = await Promise.all([1, 2].map(() => createServer(quiet, { graphToken: token, log })));
  await Promise.all(servers.map(({ ready }) => ready));
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await listening.close(async () => undefined);
  await tenant.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const personOf = (role: string, n = 0) => localPeople.filter((one) => one.role === role)[n]?.id ?? '';

type Caller = { server: number; id: string };

async function call({ server, id }: Caller, path: string, init: RequestInit = {}): Promise<Response> {
  const at = servers[server];
  if (!at) throw new Error(`there is no server ${server}`);
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await tenant.issueToken(id)}`);
  return await at.app.request(path, { ...init, headers });
}

/** Somebody who waits has the lists asked: so it shows that they wait. */
async function somebodyWaits(before: number): Promise<void> {
  await vi.waitFor(() => expect(asked).toBeGreaterThan(before), { timeout: 10_000 });
}

type Entry = { sourceId: string; state: string; version: string; taker?: { name: string } };

async function queueAt(caller: Caller, since = '') {
  const dates = await (await call(caller, '/api/occurrences?kind=drop-in')).json();
  const path = `/api/queue/${dates[0].id}`;
  const queue = await (await call(caller, `${path}${since && `?since=${since}`}`)).json();
  return { path, mark: queue.mark as string, entries: queue.entries as Entry[] };
}

const officer = { server: 0, id: personOf('officer') };
const second = { server: 1, id: personOf('officer', 1) };
const school = { server: 1, id: personOf('school') };
const take = (sourceId: string | undefined) => asJson({ what: 'take', sourceId, version: 'new' });

test('what an officer takes on one server, a school sees on the other within two seconds', async () => {
  const { path, entries } = await queueAt(officer);
  const sourceId = entries.find(({ state }) => state === 'waiting')?.sourceId;
  const before = asked;
  const live = queueAt(school, (await queueAt(school)).mark);
  await somebodyWaits(before);
  const began = performance.now();
  expect((await call(officer, path, take(sourceId))).status).toBe(200);
  const seen = await live;
  const took = performance.now() - began;
  process.stdout.write(`on the other server: seen after ${Math.round(took)} ms\n`);
  expect(seen.entries.find((one) => one.sourceId === sourceId)?.state).toBe('taken');
  // A second between two looks, and the looks themselves on a busy machine.
  expect(took).toBeLessThan(4000);
}, 40_000);

test('a question that comes in meanwhile is seen as well; of two who take it at once on two servers one gets it', async () => {
  const known = await queueAt(school);
  const report = { question: 'Is there a form for the eel race?', reason: 'drop-in' };
  expect((await call({ ...school, server: 0 }, '/api/questions', asJson(report))).status).toBe(201);
  const heard = await queueAt(school, known.mark);
  const fresh = heard.entries.find(({ sourceId }) => !known.entries.some((one) => one.sourceId === sourceId));
  const both = [officer, second].map((caller) => call(caller, heard.path, take(fresh?.sourceId)));
  const [first, other] = (await Promise.all(both)).sort((a, b) => a.status - b.status);
  expect([first?.status, other?.status]).toEqual([200, 412]);
  const refusal: { words: string } = await other?.json();
  expect(refusal.words).toMatch(/^(Rosalind Ferreira|Gareth Penhallow) has taken this question\.$/);
}, 40_000);

test('nobody looks: the lists are not asked; and a server that closes lets those who wait go at once', async () => {
  const before = asked;
  // That nothing happens is what is tested, and takes its time: a little more than the second in which they would be asked.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(asked).toBe(before);
  const { mark } = await queueAt(school);
  const waiting = queueAt(school, mark);
  await somebodyWaits(before);
  const began = performance.now();
  const closing = servers[1]?.close();
  await waiting;
  expect(performance.now() - began).toBeLessThan(2000);
  await closing;
}, 40_000);
