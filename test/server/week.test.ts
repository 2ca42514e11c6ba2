import { describe, expect, test } from 'vitest';
import { autumn, northId, registerFile, southId, upns } from '../casework/support.ts';
import { asJson, saved, testApp } from './support/testApp.ts';

async function withRegisters() {
  const all = testApp();
  const { app, as, casework } = all;
  for (const schoolId of [northId, southId]) {
    const request = (path: string, init: RequestInit) => app.request(path, as('officer', init));
    await (await saved(request, schoolId, registerFile(autumn))).text();
  }
  const call = async (role: string, path: string, init?: RequestInit) => {
    const response = await app.request(path, as(role, init));
    return { status: response.status, body: await response.json() };
  };
  const severe = casework.rows.find((row) => row.upn === upns.severe && row.schoolId === northId)?.id ?? '';
  return { ...all, call, severe };
}

describe('my week over HTTP', () => {
  test('holds what there is to do, and no UPN', async () => {
    const { call, severe } = await withRegisters();
    const { status, body } = await call('school', '/api/week');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      // The clock of these tests stands on Sunday 22 November.
      today: '2026-11-22',
      schools: [{ id: northId, name: 'North Academy', asAt: '2026-11-27' }],
    });
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ id: `severe-without:${severe}`, kind: 'severe-without', overdue: false },
          pupil: { id: severe, name: 'Philippa Thistlewick' },
          to: `/pupils/${severe}`,
        }),
      ]),
    );
    expect(JSON.stringify(body)).not.toContain(upns.severe);
  });

  test('is compressed where that is asked for', async () => {
    const { app, as } = await withRegisters();
    const response = await app.request('/api/week', as('asw', { headers: { 'accept-encoding': 'gzip' } }));
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('is refused to a reader', async () => {
    const { call } = await withRegisters();
    expect((await call('reader', '/api/week')).status).toBe(403);
  });
});

describe('returns over HTTP', () => {
  test('are read, marked as sent, and taken back', async () => {
    const { call, severe } = await withRegisters();
    const path = `/api/schools/${northId}/returns`;
    const { body } = await call('school', path);
    expect(body).toMatchObject({
      school: { id: northId, name: 'North Academy', laEstab: '8399999' },
      ...{ asAt: '2026-11-27', sickness: [], unexplained: [] },
      unauthorised: [
        {
          pupil: { id: severe, name: 'Philippa Thistlewick', yearGroup: '8', upn: upns.severe },
          ...{ from: '2026-09-07', to: '2026-10-16', days: 30, stillAbsent: false },
        },
      ],
    });
    const returns = [{ kind: 'unauthorised', pupilId: severe, from: '2026-09-07' }];
    const marked = await call('school', `${path}/sent`, asJson({ sent: true, returns }));
    expect(marked.body.returns.unauthorised).toMatchObject([
      { sent: { on: '2026-11-22', by: 'Wilhelmina school' } },
    ]);
    expect(marked.body.changed).toEqual(returns);
    const back = await call('school', `${path}/sent`, asJson({ sent: false, undo: true, returns }));
    expect(back.body).toEqual({ returns: body, changed: returns });
  });

  test.each([
    ['school', southId, 404],
    ['asw', southId, 404],
    ['school', 'school-nowhere', 404],
    ['reader', northId, 403],
  ])('are refused to %s at %s with %i', async (role, schoolId, status) => {
    const { call, severe } = await withRegisters();
    const path = `/api/schools/${schoolId}/returns`;
    const returns = [{ kind: 'unauthorised', pupilId: severe, from: '2026-09-07' }];
    expect((await call(role, path)).status).toBe(status);
    expect((await call(role, `${path}/sent`, asJson({ sent: true, returns }))).status).toBe(status);
  });

  test('say where a body is not as it should be', async () => {
    const { call } = await withRegisters();
    const body = { sent: true, returns: [{ kind: 'sickness', pupilId: 'p', from: '2026-02-30' }] };
    const refused = await call('school', `/api/schools/${northId}/returns/sent`, asJson(body));
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('a date that exists');
  });
});

describe('requests for a meeting over HTTP', () => {
  const ask = (schoolId = northId) =>
    [
      `/api/schools/${schoolId}/tsm-requests`,
      asJson({ id: 'r-1', reason: 'Attendance in Year 9 is falling' }),
    ] as const;
  const answer = (body: object) => ['/api/tsm-requests/r-1/answer', asJson({ note: '', ...body })] as const;

  test('are asked for by a school and answered by its support worker', async () => {
    const { call } = await withRegisters();
    const asked = await call('school', ...ask());
    expect(asked.body).toEqual({
      ...{ id: 'r-1', schoolId: northId, state: 'asked', reason: 'Attendance in Year 9 is falling' },
      ...{ askedAt: expect.stringMatching(/^2026-11-22T09:/), askedBy: 'Wilhelmina school', version: 1 },
    });
    const week = await call('asw', '/api/week');
    expect(week.body.items.map(({ id }: { id: string }) => id)).toContain('tsm-request:r-1');
    const agreed = await call('asw', ...answer({ version: 1, state: 'agreed', on: '2026-12-03' }));
    expect(agreed.body).toMatchObject({
      ...{ state: 'agreed', version: 2, askedBy: 'Wilhelmina school' },
      answer: { on: '2026-12-03', by: 'Wilhelmina asw', note: '' },
    });
    expect((await call('school', '/api/tsm-requests')).body).toEqual([agreed.body]);
    const late = await call('officer', ...answer({ version: 1, state: 'declined', note: 'No' }));
    expect(late.status).toBe(412);
    expect(late.body.words).toContain('Wilhelmina asw changed this request');
  });

  test.each([
    ['asw', northId, 403],
    ['reader', northId, 403],
    ['school', southId, 404],
    ['officer', 'school-nowhere', 404],
  ])('are refused to %s at %s with %i', async (role, schoolId, status) => {
    const { call } = await withRegisters();
    expect((await call(role, ...ask(schoolId))).status).toBe(status);
    expect((await call('officer', '/api/tsm-requests')).body).toEqual([]);
  });

  test('of another school do not exist, in whatever way they are asked for', async () => {
    const { call } = await withRegisters();
    await call('officer', ...ask(southId));
    const taken = await call('school', ...answer({ version: 1, state: 'withdrawn' }));
    const missing = await call(
      'school',
      '/api/tsm-requests/r-9/answer',
      asJson({ version: 1, state: 'withdrawn', note: '' }),
    );
    expect([taken.status, taken.body.words]).toEqual([missing.status, missing.body.words]);
    expect(taken.status).toBe(404);
    expect((await call('school', '/api/tsm-requests')).body).toEqual([]);
    expect((await call('reader', '/api/tsm-requests')).status).toBe(403);
  });
});

describe('views over HTTP', () => {
  test('are kept for the person', async () => {
    const { call } = await withRegisters();
    const views = [{ name: 'Severe, no plan', settings: { band: ['severe'], plan: 'none' } }];
    const put = { ...asJson({ views }), method: 'PUT' };
    expect((await call('asw', '/api/views', put)).body).toEqual({ views });
    expect((await call('asw', '/api/views')).body).toEqual({ views });
    expect((await call('school', '/api/views')).body).toEqual({ views: [] });
    expect((await call('reader', '/api/views')).status).toBe(403);
    expect((await call('reader', '/api/views', put)).status).toBe(403);
    const search = { ...asJson({ views: [{ name: 'One', settings: { search: 'Ash' } }] }), method: 'PUT' };
    expect((await call('asw', '/api/views', search)).status).toBe(400);
    expect((await call('asw', '/api/views')).body).toEqual({ views });
  });
});
