import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { createUploadSpool } from '../../src/server/http/uploadSpool.ts';
import type { Services } from '../../src/server/services.ts';
import { createTurns } from '../../src/server/turns.ts';
import { localSite, siteId, testNow } from '../graph/localSite.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { asJson, testApp } from './support/testApp.ts';

const forum = {
  ...dropIn('2026-11-20'),
  ...{ id: 'forum-1', kind: 'forum', title: 'Autumn forum' },
} as const;
const kilobyte = 1024;

/** The app over the lists and libraries of the local Graph. */
async function openSite() {
  const site = await localSite();
  await site.put(occurrencesList, forum);
  const stores = await site.stores();
  const base = testApp();
  const meetings: Services['meetings'] = {
    ...base.services.meetings,
    ...stores,
    places: stores.places,
    now: () => testNow,
  };
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const uploads = createUploadSpool({ folder });
  const app = testApp({
    services: {
      meetings,
      forums: { ...meetings, sharedFiles: stores.sharedFiles, inTurn: createTurns() },
      newsletters: { ...base.services.newsletters, ...meetings },
    },
    parts: { uploads },
  });
  const close = async () => {
    await uploads.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { site, stores, app, close };
}

let open: Awaited<ReturnType<typeof openSite>>;
beforeEach(async () => {
  open = await openSite();
});
afterEach(() => open.close());

const call = (role: string, path: string, init: RequestInit = {}) =>
  open.app.app.request(`/api${path}`, open.app.as(role, init));
const file = (name: string, bytes: Uint8Array): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  body: new Uint8Array(bytes),
});
const pdf = (size: number) => {
  const bytes = new Uint8Array(size).map((_, at) => at % 251);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return bytes;
};
const put = (body: unknown): RequestInit => ({ ...asJson(body), method: 'PUT' });
const none = { agenda: [], papers: [], slides: [], notes: '' };

describe('papers', () => {
  test.each([
    ['in one request', 30 * kilobyte],
    ['in parts', 6 * 1024 * kilobyte],
  ])('come into the library %s and out of it as they were', async (_, size) => {
    const bytes = pdf(size);
    const sent = await call('officer', '/forums/forum-1/files', file('Überblick “neu”.pdf', bytes));
    expect(sent.status).toBe(201);
    const paper = await sent.json();
    expect(paper).toMatchObject({ name: 'Überblick “neu”.pdf', size });

    const kept = await call(
      'officer',
      '/forums/forum-1',
      put({ version: 'new', content: { ...none, papers: [paper.fileId] } }),
    );
    expect((await kept.json()).papers).toEqual([paper]);

    const got = await call('reader', `/forums/forum-1/files/${encodeURIComponent(paper.fileId)}`);
    expect(got.status).toBe(200);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="_berblick _neu_.pdf"; filename*=UTF-8''%C3%9Cberblick%20%E2%80%9Cneu%E2%80%9D.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(Buffer.compare(Buffer.from(await got.arrayBuffer()), Buffer.from(bytes))).toBe(0);
    const another = await open.site.stores();
    expect((await another.forumPages.byId('forum-1'))?.record.papers).toEqual([paper]);
  });

  test('of a path, of no kind of ours, empty, too large by what is announced, or from others, do not come in', async () => {
    const inPath = await call('officer', '/forums/forum-1/files', file('..\\..\\secret/plan.pdf', pdf(20)));
    expect((await inPath.json()).name).toBe('plan.pdf');
    const page = await call('officer', '/forums/forum-1/files', file('page.html', pdf(20)));
    expect([page.status, (await page.json()).words]).toEqual([
      400,
      'Choose a file of one of these kinds: PDF, Word, PowerPoint, Excel, OpenDocument, PNG or JPEG.',
    ]);
    const empty = await call('officer', '/forums/forum-1/files', file('a.pdf', new Uint8Array()));
    expect([empty.status, (await empty.json()).words]).toEqual([400, 'The file is empty.']);
    const large = file('a.pdf', pdf(20));
    const headers = { ...(large.headers as object), 'content-length': String(200 * 1024 * kilobyte) };
    expect((await call('officer', '/forums/forum-1/files', { ...large, headers })).status).toBe(413);
    for (const role of ['asw', 'school', 'reader'])
      expect((await call(role, '/forums/forum-1/files', file('a.pdf', pdf(20)))).status).toBe(403);
    expect((await call('officer', '/forums/forum-2/files', file('a.pdf', pdf(20)))).status).toBe(404);
    expect(await open.stores.sharedFiles.list(['forums', 'forum-1'])).toHaveLength(1);
  });

  test('are reached by no other id, whatever it is made of', async () => {
    const { fileId } = await open.stores.sharedFiles.keep(['forums', 'forum-9'], {
      name: 'Other.pdf',
      size: 20,
      pieces: async function* () {
        yield pdf(20);
      },
    });
    for (const id of [fileId, '..%2F..%2Froot', '%2e%2e', 'root:/forums/forum-9/Other.pdf:'])
      expect((await call('officer', `/forums/forum-1/files/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  test('that somebody took out of the library are not there, and the page says so', async () => {
    const paper = await (await call('officer', '/forums/forum-1/files', file('a.pdf', pdf(20)))).json();
    await call(
      'officer',
      '/forums/forum-1',
      put({ version: 'new', content: { ...none, papers: [paper.fileId] } }),
    );
    const drives = await open.site.graph().job.send({
      operation: 'test.drives',
      method: 'GET',
      path: `/sites/${siteId}/drives`,
    });
    const drive = (drives.body as { value: { id: string; name: string }[] }).value.find(
      ({ name }) => name === 'SharedPapers',
    );
    await open.site.graph().job.send({
      operation: 'test.erase',
      method: 'DELETE',
      path: `/drives/${drive?.id}/items/${paper.fileId}`,
    });
    expect((await call('school', `/forums/forum-1/files/${paper.fileId}`)).status).toBe(404);
  });
});

describe('the page', () => {
  test('is seen by all roles, written by officers, and sent once', async () => {
    for (const role of ['officer', 'asw', 'school', 'reader']) {
      const seen = await (await call(role, '/forums/forum-1')).json();
      expect(seen).toMatchObject({ version: 'new', over: true, mayEdit: role === 'officer' });
      expect('registrants' in seen).toBe(role !== 'reader');
    }
    const change = { version: 'new', content: { ...none, notes: 'What was said' } };
    for (const role of ['asw', 'school', 'reader'])
      expect((await call(role, '/forums/forum-1', put(change))).status).toBe(403);
    const { version } = await (await call('officer', '/forums/forum-1', put(change))).json();
    expect((await call('officer', '/forums/forum-1', put({ ...change, content: none }))).status).toBe(412);
    const sending = () => call('officer', '/forums/forum-1/send', asJson({ version }));
    const both = await Promise.all([sending(), sending()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [one, two] = await Promise.all(both.map((answer) => answer.json()));
    expect(one.sentAt).toBe(two.sentAt);
    expect((await call('school', '/forums/forum-1/send', asJson({ version }))).status).toBe(403);
  });
});

describe('newsletters', () => {
  const content = { halfTerm: '2026/27, Autumn 2', title: 'News', text: 'Dear all', links: [] };

  test('are kept in the list, sent once, and acknowledged once by each', async () => {
    const draft = await (await call('officer', '/newsletters/n-1', put({ version: 'new', content }))).json();
    expect(draft).toMatchObject({ state: 'draft', mayWrite: true });
    expect((await call('school', '/newsletters/n-1')).status).toBe(404);
    const { version } = draft;
    const sent = await (await call('officer', '/newsletters/n-1/send', asJson({ version }))).json();
    expect(sent.sentAt).toBe(testNow);
    const ask = () => call('school', '/newsletters/n-1/acknowledgement', { method: 'POST' });
    const both = await Promise.all([ask(), ask()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const other = await open.site.stores();
    expect(await other.acknowledgements.all()).toHaveLength(1);
    expect((await other.newsletters.byId('n-1'))?.record).toMatchObject({ state: 'sent', ...content });
    for (const path of ['/newsletters', '/newsletters/n-1'])
      expect((await call('reader', path)).status).toBe(403);
    expect((await call('reader', '/newsletters/n-1/acknowledgement', { method: 'POST' })).status).toBe(403);
    const seen = await (await call('school', '/newsletters/n-1')).json();
    expect(seen).toMatchObject({ acknowledgedAt: testNow, mayWrite: false });
    expect(seen).not.toHaveProperty('record');
  });

  test('with a link that is not https are refused', async () => {
    const links = [{ id: 'l-1', title: 'Bad', url: 'javascript:alert(1)' }];
    const answer = await call(
      'officer',
      '/newsletters/n-2',
      put({ version: 'new', content: { ...content, links } }),
    );
    expect(answer.status).toBe(400);
  });

  test('that were withdrawn show schools nothing of what they said', async () => {
    const { version } = await (
      await call('officer', '/newsletters/n-3', put({ version: 'new', content }))
    ).json();
    const sent = await (await call('officer', '/newsletters/n-3/send', asJson({ version }))).json();
    await call('officer', '/newsletters/n-3/withdraw', asJson({ version: sent.version }));
    const seen = await (await call('school', '/newsletters/n-3')).json();
    expect(seen).toMatchObject({ state: 'withdrawn', text: '' });
    expect((await call('school', '/newsletters/n-3/acknowledgement', { method: 'POST' })).status).toBe(404);
    expect((await (await call('school', '/newsletters')).json()).newsletters).toEqual([]);
  });
});
