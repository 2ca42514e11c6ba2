import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraph } from '../../src/graph/graph.ts';
import { openTenant, type Tenant } from '../../src/local/openTenant.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { seed } from '../../src/local/seed/seed.ts';
import { parseConfig } from '../../src/server/config.ts';
import { createServer, type RunningServer } from '../../src/server/createServer.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { autumn, registerFile } from '../casework/support.ts';
import { asJson, linesOf, saved, sent } from './support/testApp.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'stack-'));
const log = createLog('silent');
let tenant: Tenant;
let server: RunningServer;
let listening: Listening;
let origin = '';

/** The product over the local tenant's sign-in and Graph, all of it over HTTP. */
beforeAll(async () => {
  const root = new Hono();
  listening = await listen(root.fetch, { port: 0, hostname: '127.0.0.1' });
  origin = `http://127.0.0.1:${listening.port}`;
  tenant = await openTenant({ dataDir, origin });
  root.all('/local/*', (c) => tenant.app.fetch(c.req.raw, c.env));
  root.all('*', (c) => server.app.fetch(c.req.raw, c.env));
  const token = () => tenant.graphToken();
  await seed({
    graph: createGraph({ baseUrl: `${origin}/local/graph`, token, log }),
    dataDir,
    log,
    now: () => new Date(),
  });
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
  server = await createServer({ ...config, bot: { kind: 'unauthenticated' } }, { graphToken: token, log });
  await server.ready;
}, 30_000);

afterAll(async () => {
  // The jobs of this server speak to a Graph behind the same listener, so they end before it does.
  await server.close();
  await listening.close(async () => undefined);
  await tenant.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function call(person: { id: string }, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await tenant.issueToken(person.id)}`);
  return fetch(`${origin}${path}`, { ...init, headers });
}

const someone = (role: string) => {
  const person = localPeople.find((one) => one.role === role);
  if (!person) throw new Error(`nobody is ${role}`);
  return person;
};

test('a register becomes a caseload, once, for those who may see it', async () => {
  const health = await fetch(`${origin}/healthz`);
  expect([health.status, (await health.json()).status]).toEqual([200, 'ready']);

  const champion = someone('school');
  const me = await (await call(champion, '/api/me')).json();
  expect(me).toMatchObject({ name: champion.name, role: 'school' });
  const [{ id: schoolId }] = me.schools;
  expect(champion.schools).toContain(schoolId);

  const file = registerFile(autumn, 'autumn.csv');
  const path = `/api/schools/${schoolId}`;
  const asChampion = (at: string, init: RequestInit) => call(champion, at, init);
  const checkOf = async () => {
    const { uploadId } = await sent(asChampion, file);
    return (await linesOf(await call(champion, `${path}/imports/check`, asJson({ uploadId })))).at(-1).check;
  };
  expect(await checkOf()).toMatchObject({ alreadySaved: false, joiningCaseload: 3 });

  const uploads: string[] = [];
  for (const changed of [true, false]) {
    const lines = await linesOf(await saved(asChampion, schoolId, file));
    expect(lines.at(-1).saved).toMatchObject({ onCaseload: 3, to: '2026-11-27', changed });
    const { schools } = await (await call(champion, '/api/me')).json();
    uploads.push(schools[0].register.uploadedAt);
  }
  expect(uploads[1]).toBe(uploads[0]);
  const caseload = await (await call(champion, `${path}/caseload`)).json();
  expect(caseload.pupils.map(({ band }: { band: string }) => band).sort()).toEqual([
    'not-persistent',
    'persistent',
    'severe',
  ]);
  expect(await checkOf()).toMatchObject({ alreadySaved: true, joiningCaseload: 0, leavingCaseload: 0 });
  expect(await (await call(champion, `${path}/imports`)).json()).toMatchObject([
    { fileName: 'autumn.csv', state: 'saved', current: true },
  ]);

  const stranger = localPeople.find(({ role, schools }) => role === 'school' && !schools.includes(schoolId));
  expect((await call(stranger ?? champion, `${path}/caseload`)).status).toBe(404);
  expect((await call(stranger ?? champion, `/api/pupils/${caseload.pupils[0].id}`)).status).toBe(404);
  expect((await call(someone('reader'), `${path}/caseload`)).status).toBe(403);
});

test('a save that Graph cuts off leaves the old figures, and is resumed from the kept file, and undone', async () => {
  const champion = someone('school');
  const schoolId = champion.schools[0] ?? '';
  const path = `/api/schools/${schoolId}`;
  const asChampion = (at: string, init: RequestInit) => call(champion, at, init);
  const pupils = async () => (await (await call(champion, `${path}/caseload`)).json()).pupils.length;
  const before = await pupils();
  const rows = autumn.map((row) => ({
    ...row,
    days: [...row.days, 'OO', 'OO', 'OO', 'OO', 'OO', 'OO', 'OO'],
  }));
  const next = registerFile(rows, 'winter.csv');

  // The one update that would make it current is refused, though everything before it has been written.
  const lists = await (
    await fetch(`${origin}/local/graph/v1.0/sites/${localTenant.siteId}/lists`, {
      headers: { authorization: `Bearer ${await tenant.graphToken()}` },
    })
  ).json();
  const schools = lists.value.find(({ displayName }: { displayName: string }) => displayName === 'Schools');
  tenant.faults.add({ match: `/lists/${schools.id}/items`, method: 'PATCH', fault: '429', retryAfter: 3600 });
  const cut = (await linesOf(await saved(asChampion, schoolId, next))).at(-1);
  expect(cut.problem).toMatchObject({ code: 'microsoft_busy' });
  expect(await pupils()).toBe(before);
  const history = async () => (await call(champion, `${path}/imports`)).json();
  const [half] = await history();
  expect(half).toMatchObject({ state: 'saving', current: false, fileName: 'winter.csv' });

  const resume = await call(champion, `${path}/imports/${half.importId}/resume`, { method: 'POST' });
  expect((await linesOf(resume)).at(-1).saved).toMatchObject({ changed: true, onCaseload: 4 });
  expect(await pupils()).toBe(4);
  const undo = await call(champion, `${path}/imports/${half.importId}/undo`, { method: 'POST' });
  expect(undo.status).toBe(200);
  expect(await pupils()).toBe(before);
});

test('a place is taken and given up', async () => {
  const champion = someone('school');
  const coming = await (await call(champion, '/api/occurrences?kind=drop-in')).json();
  const free = coming.find(
    ({ placesLeft, mine }: { placesLeft: number; mine: unknown[] }) => placesLeft > 0 && mine.length === 0,
  );
  const taken = await call(
    champion,
    `/api/occurrences/${encodeURIComponent(free.id)}/places`,
    asJson({ topic: 'data', schoolId: champion.schools[0] }),
  );
  expect(taken.status).toBe(201);
  const { mine, placesLeft } = await taken.json();
  expect(placesLeft).toBe(free.placesLeft - 1);
  const given = await call(champion, `/api/places/${encodeURIComponent(mine[0].placeId)}`, {
    method: 'DELETE',
  });
  expect(given.status).toBe(200);
  expect(await given.json()).toMatchObject({ placesLeft: free.placesLeft, mine: [] });
});

test('a token for another audience, or changed on the way, opens nothing', async () => {
  const token = await tenant.issueToken(someone('officer').id);
  const app = await tenant.graphToken();
  for (const wrong of [app, `${token.slice(0, -4)}AAAA`]) {
    const response = await fetch(`${origin}/api/me`, { headers: { authorization: `Bearer ${wrong}` } });
    expect(response.status).toBe(401);
  }
});

test('a question that nobody could answer reaches the officer, and their answer reaches who asks next', async () => {
  const school = someone('school');
  const officer = someone('officer');
  const ask = async (question: string) =>
    (await call(school, '/api/ask', asJson({ question: `${question} for Jamie Smith` }))).json();
  const question = 'Who paints the fence beside the pond?';
  expect(await ask(question)).toMatchObject({ answered: false, note: expect.stringContaining('name') });
  const find = async () => {
    const groups: { question: string; questions: unknown[] }[] = await (
      await call(officer, '/api/questions')
    ).json();
    return groups.find((group) => group.question.includes('fence'));
  };
  await expect.poll(find, { timeout: 5_000 }).toMatchObject({ count: 1, state: 'open' });
  const found = await find();
  expect(JSON.stringify(found)).not.toMatch(/Jamie|Smith/);

  const guidance = { question, alsoAsked: [], text: 'The caretaker.', codes: [], reviewOn: '2099-01-01' };
  const answer = asJson({ questions: found?.questions, guidance });
  expect((await call(school, '/api/questions/answer', answer)).status).toBe(403);
  expect((await call(officer, '/api/questions/answer', answer)).status).toBe(200);
  expect(await ask(question)).toMatchObject({ answered: true, kind: 'local', lead: 'The caretaker.' });
});

test('somebody from a school is told who supports it, and a reader whom to ask', async () => {
  const question = asJson({ question: 'Who is my attendance support worker?' });
  const school = someone('school');
  const worker = localPeople.find(
    ({ role, schools }) => role === 'asw' && schools.includes(school.schools[0] ?? ''),
  );
  expect((await (await call(school, '/api/ask', question)).json()).lead).toContain(worker?.name);
  const reader = await (await call(someone('reader'), '/api/ask', question)).json();
  expect(localPeople.some(({ name }) => JSON.stringify(reader).includes(name))).toBe(false);
});

test('favourites are there for the person who kept them', async () => {
  const approachIds = ['attendance-panel', 'breakfast-club'];
  const put = { ...asJson({ approachIds }), method: 'PUT' };
  expect((await call(someone('reader'), '/api/me/favourites', put)).status).toBe(200);
  expect(await (await call(someone('reader'), '/api/me/favourites')).json()).toEqual({ approachIds });
  expect(await (await call(someone('asw'), '/api/me/favourites')).json()).toEqual({ approachIds: [] });
});
