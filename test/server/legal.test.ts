import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { shippedSettings } from '../../src/casework/council/shipped/shippedSettings.ts';
import { caseFixture, officer, put } from '../casework/cases/caseFixture.ts';
import { penaltyNotice, profile } from '../casework/cases/contents.ts';
import { testApp } from './support/testApp.ts';

async function withCase() {
  const cases = await caseFixture();
  cases.set({ checklists: shippedSettings.checklists });
  await put(cases, { kind: 'profile', id: cases.north, content: profile });
  const issued = { ...penaltyNotice, issuedOn: '2026-11-09', receivedOn: '2026-11-11' };
  await put(cases, { kind: 'legal', id: 'n1', content: issued }, { person: officer });
  const all = testApp({ services: { casework: cases.casework, cases } });
  const get = (path: string, role: string) => all.app.request(path, all.as(role));
  return { ...all, cases, get };
}

describe('what each role is answered', () => {
  const paths = ['readiness?step=penalty-notice', 'improvement-figures'];
  test.each(paths.flatMap((path) => roles.map((role) => ({ path, role }))))(
    '$path as $role',
    async ({ path, role }) => {
      const { cases, get } = await withCase();
      expect((await get(`/api/pupils/${cases.north}/${path}`, role)).status).toBe(
        role === 'reader' ? 403 : 200,
      );
      const others = { officer: 200, asw: 404, school: 404, reader: 403 }[role];
      const answer = await get(`/api/pupils/${cases.south}/${path}`, role);
      expect(answer.status).toBe(others);
      if (others === 404) {
        const nobody = await get(`/api/pupils/nobody/${path}`, role);
        const { reference: _, ...said } = await answer.json();
        const { reference: __, ...same } = await nobody.json();
        expect(said).toEqual(same);
      }
    },
  );

  test.each(roles)('the ledger as %s', async (role) => {
    const { cases, get } = await withCase();
    expect((await get('/api/penalty-notices', role)).status).toBe(role === 'reader' ? 403 : 200);
    expect((await get(`/api/penalty-notices?pupilId=${cases.south}`, role)).status).toBe(
      { officer: 200, asw: 404, school: 404, reader: 403 }[role],
    );
  });

  test('nobody without a token', async () => {
    const { app, cases } = await withCase();
    for (const path of [...paths.map((each) => `/api/pupils/${cases.north}/${each}`), '/api/penalty-notices'])
      expect((await app.request(path)).status).toBe(401);
  });
});

describe('the ledger over HTTP', () => {
  test('says where each notice stands', async () => {
    const { cases, get } = await withCase();
    const body = await (await get(`/api/penalty-notices?pupilId=${cases.north}`, 'school')).json();
    // Received on 11 November 2026: £80 to 2 December, £160 to 9 December.
    expect(body).toEqual({
      today: '2026-11-26',
      wholeCouncil: false,
      notices: [
        {
          entryId: 'n1',
          pupil: { id: cases.north, name: 'Philippa Thistlewick' },
          school: { id: 'school-north', name: 'North Academy' },
          parent: { id: 'p1', name: 'Rowena Thistlewick' },
          path: 'irregular',
          state: 'issued',
          requestedOn: '2026-11-02',
          issuedOn: '2026-11-09',
          receivedOn: '2026-11-11',
          number: 'first',
          lowUntil: '2026-12-02',
          payBy: '2026-12-09',
          dueToday: 80,
          countsUntil: '2029-11-08',
        },
      ],
      next: [{ pupilId: cases.north, parentId: 'p1', next: 'second', counting: 1 }],
    });
    expect(JSON.stringify(body)).not.toMatch(/"upn"/);
  });

  test('asks for a year in figures', async () => {
    const { get } = await withCase();
    expect((await get('/api/penalty-notices?year=2026', 'officer')).status).toBe(200);
    expect((await (await get('/api/penalty-notices?year=2025', 'officer')).json()).notices).toEqual([]);
    expect((await get('/api/penalty-notices?year=last', 'officer')).status).toBe(400);
  });
});

test('readiness says what was found, with the source of each test', async () => {
  const { cases, get } = await withCase();
  const path = `/api/pupils/${cases.north}/readiness?step=penalty-notice&parentId=p1`;
  const body = await (await get(path, 'asw')).json();
  expect(body).toMatchObject({ step: 'penalty-notice', asAt: '2026-11-26', wholeCouncil: false });
  expect(body.about).toContain('A plain example');
  const limit = body.items.find(({ id }: { id: string }) => id === 'notice-limit');
  expect(limit).toMatchObject({
    found: 'yes',
    source: {
      title: expect.stringContaining('Education (Penalty Notices)'),
      url: expect.stringMatching(/^https:/),
    },
  });
  expect(limit.evidence[0]).toBe(
    'One counts: issued on 9 November 2026, counts until 8 November 2029. Another would be a second: £160, with no lower amount.',
  );
  expect((await get(`/api/pupils/${cases.north}/readiness?step=luck`, 'asw')).status).toBe(400);
});
