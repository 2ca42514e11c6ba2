import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { memoryCalendars } from '../casework/calendars/memoryCalendars.ts';
import { northId, southId } from '../casework/support.ts';
import { asJson, testApp } from './support/testApp.ts';

const dates = {
  terms: [
    { name: 'Summer 1', from: '2026-04-13', to: '2026-05-22' },
    { name: 'Summer 2', from: '2026-06-01', to: '2026-07-21' },
  ],
  inset: ['2026-04-13'],
  closures: [],
};
const sent = (method: string, body: unknown): RequestInit => ({ ...asJson(body), method });
const north = `/api/schools/${northId}/calendar`;
const comparison = { name: 'South West', year: '2024/25', attendance: '93.2', source: 'A report' };

function withApp() {
  const calendars = memoryCalendars();
  const all = testApp({ services: { calendars } });
  const call = async (role: string, path: string, init?: RequestInit) => {
    const response = await all.app.request(path, all.as(role, init));
    return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
  };
  return { ...all, calendars, call };
}

describe('what each role is answered', () => {
  const officersOnly: readonly [string, RequestInit, number][] = [
    ['/api/calendar', {}, 200],
    ['/api/calendar', sent('PUT', { dates }), 200],
    ['/api/comparisons', asJson(comparison), 201],
    ['/api/comparisons/nothing', { method: 'DELETE' }, 404],
  ];
  test.each(
    officersOnly.flatMap(([path, init, status]) => roles.map((role) => ({ path, role, init, status }))),
  )('$path as $role', async ({ path, role, init, status }) => {
    const { call } = withApp();
    expect((await call(role, path, init)).status).toBe(role === 'officer' ? status : 403);
  });

  const ofSchools: readonly RequestInit[] = [{}, sent('PUT', { dates }), { method: 'DELETE' }];
  test.each(ofSchools.flatMap((init) => roles.map((role) => ({ role, init, method: init.method ?? 'GET' }))))(
    '$method of a school’s dates as $role',
    async ({ role, init }) => {
      const { call, calendars } = withApp();
      const own = await call(role, north, init);
      expect(own.status).toBe(role === 'reader' ? 403 : 200);
      const others = await call(role, `/api/schools/${southId}/calendar`, init);
      expect(others.status).toBe({ officer: 200, asw: 404, school: 404, reader: 403 }[role]);
      if (role !== 'officer') expect(calendars.rows.has(southId)).toBe(false);
    },
  );

  test.each(roles)('figures to compare with as %s', async (role) => {
    expect((await withApp().call(role, '/api/comparisons')).status).toBe(200);
  });

  test('nobody without a token', async () => {
    const { app } = withApp();
    const others: typeof officersOnly = [
      [north, {}, 200],
      ['/api/calendar/read', asJson({ name: 'a', text: 'b' }), 200],
    ];
    for (const [path, init] of [...officersOnly, ...others])
      expect((await app.request(path, init)).status).toBe(401);
  });
});

describe('term dates', () => {
  test('are kept with their version, and a school’s own give way to the council’s again', async () => {
    const { call } = withApp();
    expect((await call('school', north)).body).toEqual({
      from: 'nothing',
      dates: { terms: [], inset: [], closures: [] },
      bankHolidays: [],
      schoolDays: [],
      mayEdit: true,
    });
    await call('officer', '/api/calendar', sent('PUT', { dates: { ...dates, inset: [] } }));
    const followed = await call('school', north);
    expect(followed.body).toMatchObject({ from: 'council', schoolDays: [{ year: '2025/26', days: 66 }] });
    expect(followed.body.version).toBeUndefined();

    const saved = await call('school', north, sent('PUT', { dates }));
    expect(saved.body).toMatchObject({
      from: 'school',
      dates,
      bankHolidays: [{ date: '2026-05-04', name: 'Early May bank holiday' }],
      schoolDays: [{ year: '2025/26', days: 65 }],
      changed: { by: 'Wilhelmina school', at: expect.stringMatching(/^2026-11-23T/) },
      version: expect.any(String),
    });
    const stale = await call('officer', north, sent('PUT', { dates }));
    expect([stale.status, stale.body.words]).toEqual([
      412,
      expect.stringMatching(/^Wilhelmina school changed these dates at 9am on 23 November 2026\./),
    ]);
    const version = encodeURIComponent(saved.body.version);
    expect((await call('school', north, { method: 'DELETE' })).status).toBe(412);
    const removed = await call('school', `${north}?version=${version}`, { method: 'DELETE' });
    expect([removed.status, removed.body.from]).toEqual([200, 'council']);
  });

  test.each<[string, unknown, RegExp]>([
    ['no terms', { dates: { terms: [], inset: [], closures: [] } }, /^Add a term\./],
    [
      'an overlap',
      { dates: { ...dates, terms: [...dates.terms, { name: 'X', from: '2026-07-01', to: '2026-07-10' }] } },
      /^X: It begins before Summer 2 has ended\./,
    ],
    [
      'a date that does not exist',
      { dates: { ...dates, inset: ['2026-02-30'] } },
      /^dates\.inset\.0 is not as expected/,
    ],
    ['nothing', {}, /^dates is missing/],
  ])('are refused with %s', async (_, body, words) => {
    const { call, calendars } = withApp();
    const answer = await call('school', north, sent('PUT', body));
    expect([answer.status, answer.body.words]).toEqual([400, expect.stringMatching(words)]);
    expect(calendars.rows.size).toBe(0);
  });
});

describe('a file of dates', () => {
  test('is read, with what was used and what not, and nothing is kept', async () => {
    const { call, calendars, lines } = withApp();
    const text =
      'Term,Start,End\nAutumn term 1,03/09/2026,23/10/2026\nGovernors,13/10/2026,\nAutumn term 2,soon,';
    const read = await call('school', '/api/calendar/read', asJson({ name: 'dates.csv', text }));
    expect(read).toEqual({
      status: 200,
      body: {
        dates: {
          terms: [{ name: 'Autumn 1', from: '2026-09-03', to: '2026-10-23' }],
          inset: [],
          closures: [],
        },
        used: [{ where: '“Autumn term 1”, 3 September 2026 to 23 October 2026 (row 2)', as: 'Term' }],
        notUsed: [
          { where: '“Autumn term 2” (row 4)', reason: '“soon” is not a date that we can read.' },
          {
            where: '“Governors”, 13 October 2026 (row 3)',
            reason: 'It does not say that school is open or closed.',
          },
        ],
        notes: [],
      },
    });
    expect(calendars.rows.size).toBe(0);
    expect(lines.join('')).not.toContain('Governors');
  });

  test('is refused with the reason', async () => {
    const { call } = withApp();
    const refused = await call('school', '/api/calendar/read', asJson({ name: 'a.ics', text: 'x' }));
    expect([refused.status, refused.body.words]).toEqual([400, expect.stringContaining('BEGIN:VCALENDAR')]);
    const long = await call('school', '/api/calendar/read', asJson({ name: 'a', text: 'x'.repeat(500_001) }));
    expect(long.status).toBe(400);
    expect((await call('reader', '/api/calendar/read', asJson({ name: 'a', text: 'b' }))).status).toBe(403);
  });
});

test('figures are added and taken away', async () => {
  const { call } = withApp();
  const added = await call('officer', '/api/comparisons', asJson(comparison));
  expect(added).toEqual({ status: 201, body: { ...comparison, id: expect.any(String), own: true } });
  const listed = await call('school', '/api/comparisons');
  expect(listed.body).toContainEqual(added.body);
  expect(listed.body).toContainEqual(expect.objectContaining({ own: false, name: 'England' }));
  const wrong = await call('officer', '/api/comparisons', asJson({ ...comparison, attendance: '193' }));
  expect([wrong.status, wrong.body.words]).toEqual([400, expect.stringContaining('0 to 100')]);
  const path = `/api/comparisons/${added.body.id}`;
  expect((await call('officer', path, { method: 'DELETE' })).status).toBe(204);
  expect((await call('officer', path, { method: 'DELETE' })).status).toBe(404);
});
