import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import { councilId } from '../../src/casework/calendars/calendarRecord.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { memoryCalendars } from '../casework/calendars/memoryCalendars.ts';
import { memoryRecords, moments } from '../casework/memoryRecords.ts';
import { dropIns } from '../meetings/series/memorySeries.ts';
import { twoYears } from '../meetings/series/yearsByHand.ts';
import { asJson, testApp } from './support/testApp.ts';

const sent = (method: string, body: unknown): RequestInit => ({ ...asJson(body), method });

function withApp() {
  const calendars = memoryCalendars();
  calendars.rows.set(councilId, { record: { id: councilId, calendar: twoYears }, etag: '1' });
  const { services } = testApp();
  const occurrences = memoryRecords<Occurrence>('occurrence', moments());
  const now = () => '2026-08-20T09:00:00.000Z';
  const meetings = { ...services.meetings, occurrences: occurrences.store, now };
  const all = testApp({ services: { ...services, meetings, calendars } });
  const call = async (role: string, path: string, init?: RequestInit) => {
    const response = await all.app.request(path, all.as(role, init));
    return { status: response.status, body: await response.json() };
  };
  const drafted = async () => (await call('officer', '/api/series', sent('POST', dropIns))).body;
  return { ...all, call, drafted, dates: () => [...occurrences.rows.keys()] };
}

const skip = { date: '2026-11-26', what: 'skip', reason: 'Inspection' };
const requests = (id: string, version: string): [string, RequestInit | undefined, number][] => [
  ['/api/series', undefined, 200],
  ['/api/series', sent('POST', dropIns), 201],
  ['/api/series/preview', sent('POST', { content: dropIns }), 200],
  [`/api/series/${id}`, undefined, 200],
  [`/api/series/${id}`, sent('PUT', { version, content: dropIns }), 200],
  [`/api/series/${id}?version=${version}`, { method: 'DELETE' }, 200],
  [`/api/series/${id}/restore`, sent('POST', { version }), 200],
  [`/api/series/${id}/publish`, sent('POST', { version }), 200],
  [`/api/series/${id}/exceptions`, sent('POST', { version, exception: skip }), 200],
  [`/api/series/${id}/exceptions/2026-11-26?version=${version}`, { method: 'DELETE' }, 404],
];

describe('what each role is answered', () => {
  test.each<Role>(roles)('%s', async (role) => {
    for (let at = 0; at < requests('', '').length; at += 1) {
      const { call, drafted } = withApp();
      const { id, changed } = await drafted();
      const [path, init, expected] = requests(id, changed.at)[at] ?? ['', undefined, 0];
      const { status } = await call(role, path, init);
      expect(status, path).toBe(role === 'officer' ? expected : 403);
    }
  });

  test('nobody without a token', async () => {
    const { app } = withApp();
    for (const [path, init] of requests('x', 'y')) expect((await app.request(path, init)).status).toBe(401);
  });
});

test('a series is drafted, previewed, excepted, published, and its dates stand in the list that everybody sees', async () => {
  const { call, drafted, dates, reconciliations } = withApp();
  const { id, changed } = await drafted();
  const excepted = await call(
    'officer',
    `/api/series/${id}/exceptions`,
    sent('POST', { version: changed.at, exception: skip }),
  );
  expect(excepted.body).toMatchObject({ exceptions: [skip], state: 'draft' });
  const preview = await call(
    'officer',
    '/api/series/preview',
    sent('POST', { seriesId: id, content: dropIns }),
  );
  expect(preview.body.toPublish).toBe(18);
  expect(preview.body.dates.find(({ date }: { date: string }) => date === '2026-11-26')).toMatchObject({
    ...{ what: 'skipped', reason: 'Inspection', term: 'Autumn term 2026/27', isPast: false, clashes: [] },
  });
  expect(dates()).toEqual([]);
  const version = excepted.body.changed.at;
  const published = await call('officer', `/api/series/${id}/publish`, sent('POST', { version }));
  expect(published.body).toMatchObject({ state: 'published', published: 18, isPending: false });
  expect(dates()).toHaveLength(18);
  expect(reconciliations()).toBeGreaterThan(0);
  const list = await call('school', '/api/occurrences');
  expect(list.body).toHaveLength(18);
  expect(list.body[0]).toMatchObject({ startsAt: '2026-09-03T15:30', kind: 'drop-in' });
});

test('what is wrong is refused with where and why, and a change from an old version with who made the newer', async () => {
  const { call, drafted } = withApp();
  const { id, changed } = await drafted();
  const wrong = await call('officer', '/api/series', sent('POST', { ...dropIns, endTime: '15:00' }));
  expect(wrong).toMatchObject({ status: 400, body: { words: 'endTime: It must end after it starts.' } });
  const weekend = { ...dropIns, rule: { every: 'fortnight', weekday: 6 } };
  expect((await call('officer', '/api/series/preview', sent('POST', { content: weekend }))).status).toBe(400);
  await call(
    'officer',
    `/api/series/${id}`,
    sent('PUT', { version: changed.at, content: { ...dropIns, capacity: 9 } }),
  );
  const late = await call('officer', `/api/series/${id}/publish`, sent('POST', { version: changed.at }));
  expect(late).toMatchObject({
    status: 412,
    body: { words: expect.stringContaining('officer changed this at') },
  });
});
