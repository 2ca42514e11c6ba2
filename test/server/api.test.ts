import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import { autumn, northId, registerFile, southId, upnNumber, upns } from '../casework/support.ts';
import { asJson, linesOf, occurrenceId, saved, testApp } from './support/testApp.ts';

const file = registerFile(autumn, 'autumn.csv');
type App = ReturnType<typeof testApp>;
const requestAs =
  ({ app, as }: App, role: string) =>
  (path: string, init: RequestInit = {}) =>
    app.request(path, as(role, init));

/** An app in which both schools have a caseload. */
async function savedApp() {
  const all = testApp();
  for (const schoolId of [northId, southId]) {
    const answer = await saved(requestAs(all, 'officer'), schoolId, file);
    expect((await linesOf(answer)).at(-1)).toMatchObject({ saved: { onCaseload: 3, to: '2026-11-27' } });
  }
  const pupilOf = (schoolId: string, upn = upns.persistent) =>
    all.casework.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  return { ...all, pupilOf };
}

describe('what each role is answered', () => {
  const allowed = { officer: 200, asw: 200, school: 200, reader: 403 } as const;
  const elsewhere = { officer: 200, asw: 404, school: 404, reader: 403 } as const;
  const open = { officer: 200, asw: 200, school: 200, reader: 200 } as const;
  type Row = [string, RequestInit, Record<Role, number>];
  const rows: Row[] = [
    ['/api/me', {}, open],
    ['/api/occurrences', {}, open],
    [`/api/schools/${northId}/caseload`, {}, allowed],
    [`/api/schools/${southId}/caseload`, {}, elsewhere],
    [`/api/schools/${northId}/figures`, {}, allowed],
    [`/api/schools/${southId}/figures`, {}, elsewhere],
    [`/api/pupils/${northId}`, {}, allowed],
    [`/api/pupils/${southId}`, {}, elsewhere],
    ['/api/pupils/pupil-99', {}, { officer: 404, asw: 404, school: 404, reader: 403 }],
    [
      `/api/occurrences/${occurrenceId}/places`,
      asJson({ topic: 'codes', schoolId: northId }),
      { officer: 201, asw: 201, school: 201, reader: 403 },
    ],
    [
      `/api/occurrences/${occurrenceId}/places`,
      asJson({ topic: 'codes', schoolId: southId }),
      { officer: 201, asw: 404, school: 404, reader: 403 },
    ],
    ['/api/places/nobody', { method: 'DELETE' }, { officer: 404, asw: 404, school: 404, reader: 403 }],
  ];
  const cases = rows.flatMap(([path, init, expected]) =>
    roles.map((role) => [init.method ?? 'GET', path, role, expected[role], init] as const),
  );

  test.each(cases)('%s %s by %s: %i', async (...given) => {
    const [, path, role, status, init] = given;
    const { app, as, pupilOf } = await savedApp();
    // The ids of pupils are known once there are some: until then the school stands for its first.
    const at = path.replace(/pupils\/(school-.*)/, (_, schoolId: string) => `pupils/${pupilOf(schoolId)}`);
    const response = await app.request(at, as(role, init));
    expect(response.status).toBe(status);
    if (status >= 400) {
      expect(await response.json()).toEqual({
        code: status === 403 ? 'not_allowed' : 'not_found',
        words: expect.any(String),
        reference: response.headers.get('x-request-id'),
      });
    }
  });

  test('another school’s pupil and no pupil at all are answered with the same words', async () => {
    const { app, as, pupilOf } = await savedApp();
    const bodyOf = async (id: string) => (await app.request(`/api/pupils/${id}`, as('school'))).json();
    const [others, missing] = [await bodyOf(pupilOf(southId)), await bodyOf('pupil-99')];
    expect({ ...others, reference: '' }).toEqual({ ...missing, reference: '' });
  });
});

describe('what the routes answer', () => {
  test('me: the person with their schools and the registers that these rest on', async () => {
    const { app, as } = await savedApp();
    const me = await (await app.request('/api/me', as('asw'))).json();
    expect(me).toMatchObject({ name: 'Wilhelmina asw', role: 'asw' });
    expect(me.schools).toHaveLength(1);
    expect(me.schools[0]).toMatchObject({ id: northId, name: 'North Academy', phase: 'Secondary' });
    expect(me.schools[0].register).toMatchObject({ to: '2026-11-27', pupils: 4, thresholdMet: 2 });
    expect(me.schools[0].register).not.toHaveProperty('checksum');
    expect((await (await app.request('/api/me', as('reader'))).json()).schools).toEqual([]);
  });

  test('the caseload: rows with bands, and no UPN', async () => {
    const { app, as } = await savedApp();
    const text = await (await app.request(`/api/schools/${northId}/caseload`, as('school'))).text();
    const { pupils, ...head } = JSON.parse(text);
    expect(head).toEqual({
      school: { id: northId, name: 'North Academy' },
      asAt: '2026-11-27',
      from: '2026-09-07',
      fileName: 'autumn.csv',
    });
    expect(pupils.map((row: { surname: string; band: string }) => [row.surname, row.band])).toEqual([
      ['Brambleworth', 'persistent'],
      ['Thistlewick', 'severe'],
      ['Marrowdale', 'not-persistent'],
    ]);
    expect(pupils[0]).toMatchObject({ attendance: '90.0', onTheLine: true });
    for (const upn of Object.values(upns)) expect(text).not.toContain(upn);
  });

  test('a pupil: UPN, marks, what they say, and the change since the register before', async () => {
    const all = await savedApp();
    const fewer = registerFile(
      autumn.map((row) => ({ ...row, days: [...row.days, 'OO', 'OO', '/\\'] })),
      'winter.csv',
    );
    await (await saved(requestAs(all, 'school'), northId, fewer)).text();
    const path = `/api/pupils/${all.pupilOf(northId)}`;
    const pupil = await (await requestAs(all, 'school')(path)).json();
    expect(pupil).toMatchObject({
      upn: upns.persistent,
      asAt: '2026-12-02',
      attendance: '87.3',
      previous: { asAt: '2026-11-27', attendance: '90.0' },
      changeInTenths: -27,
      school: { id: northId },
      source: { fileName: 'winter.csv', from: '2026-09-07', to: '2026-12-02' },
      insight: {
        missed: { sessions: 16, days: 8, weeks: 1 },
        lastSeen: { date: '2026-12-02', half: 'PM' },
        threshold: { needed: 6 },
      },
    });
    expect(pupil.calendar.marks.split(' ').slice(0, 3)).toEqual(['I', 'I', 'I']);
  });

  test('a school’s figures, but none of groups that are too small', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    const path = `/api/schools/${northId}/figures`;
    expect(await (await request(path)).json()).toMatchObject({
      school: { id: northId, phase: 'Secondary' },
      groups: [],
      halfTerms: [],
    });
    await (await saved(request, northId, file)).text();
    const small = await (await request(path)).json();
    expect(small).toMatchObject({ register: { fileName: 'autumn.csv', possible: 480, hasMarks: true } });
    expect(small).not.toHaveProperty('all');
    expect(small.groups).toEqual([{ by: 'year', name: 'Year 8' }]);

    all.services.smallestGroup = 4;
    expect((await (await request(path)).json()).all).toMatchObject({ pupils: 4 });
    all.services.smallestGroup = 6;

    const year = (row: (typeof autumn)[number], n: number) => ({
      ...row,
      upn: upnNumber(10 + n),
      surname: `${row.surname} ${n}`,
    });
    const many = registerFile(
      Array.from({ length: 8 }, (_, n) => autumn.map((row, m) => year(row, n * 4 + m))).flat(),
    );
    await (await saved(request, northId, many)).text();
    const shown = await (await request(path)).json();
    expect(shown.all).toMatchObject({
      pupils: 32,
      severe: { count: 8, of: 32, tenths: 250 },
      persistent: { count: 16, of: 32, tenths: 500 },
      attendance: '82.9',
    });
    expect(shown.groups).toMatchObject([{ by: 'year', name: 'Year 8', figures: { pupils: 32 } }]);
    expect(shown.halfTerms[0]).toMatchObject({ name: 'Autumn 1', persistent: { of: 32 } });
    expect(shown.comparisons.map(({ phase }: { phase?: string }) => phase ?? 'all')).not.toContain('Primary');
  });

  test('a place is taken, seen by its holder, and given up', async () => {
    const { app, as, reconciliations } = testApp();
    const path = `/api/occurrences/${occurrenceId}/places`;
    const taken = await app.request(
      path,
      as('school', asJson({ topic: 'ebsa', question: '  How do we begin?  ', schoolId: northId })),
    );
    expect(taken.status).toBe(201);
    const body = await taken.json();
    expect(body).toMatchObject({
      placesLeft: 1,
      joinUrl: 'https://teams.example/join',
      mine: [{ topic: 'ebsa', question: 'How do we begin?', schoolName: 'North Academy' }],
    });
    const [seenByReader] = await (await app.request('/api/occurrences', as('reader'))).json();
    expect(seenByReader).toMatchObject({ placesLeft: 1, mine: [] });
    expect(seenByReader).not.toHaveProperty('joinUrl');
    const placeId = encodeURIComponent(body.mine[0].placeId);
    const given = await app.request(`/api/places/${placeId}`, as('school', { method: 'DELETE' }));
    expect(given.status).toBe(200);
    expect(await given.json()).toMatchObject({ placesLeft: 2, mine: [] });
    expect(reconciliations()).toBe(0);
  });

  test('a booking that the calendar cannot follow wakes the reconciler', async () => {
    const all = testApp();
    all.services.meetings.calendar.project = async () => {
      throw new Error('no calendar');
    };
    const taken = await all.app.request(
      `/api/occurrences/${occurrenceId}/places`,
      all.as('school', asJson({ topic: 'data' })),
    );
    expect(taken.status).toBe(201);
    expect(all.reconciliations()).toBe(1);
  });

  test('occurrences of one kind', async () => {
    const { app, as } = testApp();
    const forums = await app.request('/api/occurrences?kind=forum', as('reader'));
    expect(await forums.json()).toEqual([]);
  });
});
