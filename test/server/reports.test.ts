import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { caseFixture, put } from '../casework/cases/caseFixture.ts';
import { action, penaltyNotice, profile } from '../casework/cases/contents.ts';
import { northId, southId } from '../casework/support.ts';
import { testApp } from './support/testApp.ts';

async function withCase() {
  const cases = await caseFixture();
  await put(cases, { kind: 'profile', id: cases.north, content: profile });
  await put(cases, { kind: 'action', id: 'a1', content: action });
  await put(cases, { kind: 'legal', id: 'n1', content: penaltyNotice });
  const all = testApp({ services: { casework: cases.casework, cases } });
  const get = async (path: string, role: string) => {
    const response = await all.app.request(path, all.as(role));
    return { status: response.status, body: await response.json() };
  };
  return { ...all, cases, get };
}

describe('what each role is answered', () => {
  const reports = ['half-term', 'impact'];
  test.each(reports.flatMap((report) => roles.map((role) => ({ report, role }))))(
    '$report as $role',
    async ({ report, role }) => {
      const { get } = await withCase();
      expect((await get(`/api/schools/${northId}/reports/${report}`, role)).status).toBe(
        role === 'reader' ? 403 : 200,
      );
      expect((await get(`/api/schools/${southId}/reports/${report}`, role)).status).toBe(
        { officer: 200, asw: 404, school: 404, reader: 403 }[role],
      );
    },
  );

  test.each(roles)('fines and outcomes as %s', async (role) => {
    const { get } = await withCase();
    expect((await get('/api/reports/legal', role)).status).toBe(role === 'reader' ? 403 : 200);
  });

  test('nobody without a token', async () => {
    const { app } = await withCase();
    for (const path of [
      `/api/schools/${northId}/reports/half-term`,
      `/api/schools/${northId}/reports/impact`,
      '/api/reports/legal',
    ])
      expect((await app.request(path)).status).toBe(401);
  });
});

test('a half term hides what is about fewer pupils than the setting says, and says which that is', async () => {
  const { get } = await withCase();
  const { body } = await get(`/api/schools/${northId}/reports/half-term`, 'school');
  expect(body).toMatchObject({
    term: { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    smallest: 6,
    attendance: {},
    caseload: { pupils: 'hidden' },
    actions: { done: 0, open: 'hidden' },
    legal: [{ step: 'penalty-notice', started: 'hidden', ended: 0 }],
  });
  const before = await get(`/api/schools/${northId}/reports/half-term?from=2026-09-07`, 'school');
  expect(before.body).toMatchObject({ term: { name: 'Autumn 1' } });
  expect(before.body).not.toHaveProperty('severe');
  expect((await get(`/api/schools/${northId}/reports/half-term?from=2026-09-08`, 'school')).status).toBe(404);
  expect((await get(`/api/schools/${northId}/reports/half-term?from=autumn`, 'school')).status).toBe(400);
});

describe('impact', () => {
  test('is since the last meeting that was held', async () => {
    const { get, services } = await withCase();
    const step = { at: '2026-10-01T09:00:00Z', by: 'x', byId: 'x', note: '' };
    const held = (id: string, on: string, schoolId: string) => ({
      ...{ id, schoolId, reason: 'x' },
      steps: [
        { ...step, state: 'asked' as const },
        { ...step, state: 'held' as const, on },
      ],
    });
    await services.tsm.requests.add(held('t1', '2026-10-09', northId));
    await services.tsm.requests.add(held('t2', '2026-10-16', northId));
    await services.tsm.requests.add(held('t3', '2026-11-20', southId));
    const { body } = await get(`/api/schools/${northId}/reports/impact`, 'school');
    expect(body.since).toBe('2026-10-16');
    expect(
      body.pupils.find(({ pupil }: { pupil: { name: string } }) => pupil.name === 'Philippa Thistlewick'),
    ).toMatchObject({
      before: { possible: 60, attended: 0 },
      at60: { possible: 60, attended: 60 },
    });
    expect((await get(`/api/schools/${northId}/reports/impact?since=2026-11-02`, 'school')).body.since).toBe(
      '2026-11-02',
    );
  });
});

test('fines and outcomes are by academic year', async () => {
  const { get } = await withCase();
  const { body } = await get('/api/reports/legal', 'school');
  expect(body).toMatchObject({
    wholeCouncil: false,
    years: [{ year: '2026/27', counts: { noticesRequested: 1, noticesIssued: 0 } }],
    schools: [{ id: northId, name: 'North Academy', year: '2026/27' }],
  });
});
