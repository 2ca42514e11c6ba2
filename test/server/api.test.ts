import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import { checksumOf } from '../../src/casework/checksum.ts';
import { autumn, northId, registerFile, southId, upns } from '../casework/support.ts';
import { asJson, formOf, occurrenceId, testApp } from './support/testApp.ts';

const file = registerFile(autumn, 'autumn.csv');
const checksum = checksumOf(file.bytes);
const linesOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** An app in which both schools have a caseload: pupils 1 to 3 in North, 4 to 6 in South. */
async function savedApp() {
  const all = testApp();
  for (const schoolId of [northId, southId]) {
    const saved = await all.app.request(
      `/api/schools/${schoolId}/registers`,
      all.as('officer', formOf({ file, checksum })),
    );
    expect((await linesOf(saved)).at(-1)).toEqual({ saved: { onCaseload: 3, to: '2026-11-27' } });
  }
  return all;
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
    [`/api/schools/${northId}/registers`, {}, allowed],
    [`/api/schools/${southId}/registers`, {}, elsewhere],
    ['/api/pupils/pupil-1', {}, allowed],
    ['/api/pupils/pupil-4', {}, elsewhere],
    ['/api/pupils/pupil-99', {}, { officer: 404, asw: 404, school: 404, reader: 403 }],
    [`/api/schools/${northId}/registers/check`, formOf({ file }), allowed],
    [`/api/schools/${southId}/registers/check`, formOf({ file }), elsewhere],
    [`/api/schools/${northId}/registers`, formOf({ file, checksum }), allowed],
    [`/api/schools/${southId}/registers`, formOf({ file, checksum }), elsewhere],
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
    const { app, as } = await savedApp();
    const response = await app.request(path, as(role, init));
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
    const { app, as } = await savedApp();
    const bodyOf = async (id: string) => (await app.request(`/api/pupils/${id}`, as('school'))).json();
    const [others, missing] = [await bodyOf('pupil-4'), await bodyOf('pupil-99')];
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

  test('a pupil: UPN, marks, and the change since the register before', async () => {
    const { app, as } = await savedApp();
    const fewer = registerFile(autumn.map((row) => ({ ...row, days: [...row.days, 'OO', 'OO', '/\\'] })));
    const next = formOf({ file: fewer, checksum: checksumOf(fewer.bytes) });
    await (await app.request(`/api/schools/${northId}/registers`, as('school', next))).text();
    const pupil = await (await app.request('/api/pupils/pupil-1', as('school'))).json();
    expect(pupil).toMatchObject({
      upn: upns.persistent,
      asAt: '2026-12-02',
      attendance: '87.3',
      previous: { asAt: '2026-11-27', attendance: '90.0' },
      changeInTenths: -27,
      school: { id: northId },
    });
    expect(pupil.calendar.marks.split(' ').slice(0, 3)).toEqual(['I', 'I', 'I']);
  });

  test('a check of a register, and the files that are kept', async () => {
    const { app, as } = await savedApp();
    const check = await app.request(`/api/schools/${northId}/registers/check`, as('asw', formOf({ file })));
    expect(await check.json()).toMatchObject({
      checksum,
      alreadySaved: true,
      pupils: 4,
      fileName: 'autumn.csv',
    });
    const kept = await (await app.request(`/api/schools/${northId}/registers`, as('asw'))).json();
    expect(kept).toMatchObject([{ name: 'autumn.csv', size: file.bytes.byteLength }]);
  });

  test.each([
    ['C:\\Users\\anna\\autumn.csv', 'autumn.csv'],
    ['../../etc/autumn.csv', 'autumn.csv'],
    ['a\u0000b.csv', 'ab.csv'],
    ['  ', 'register'],
  ])('a file called %j is called %s', async (name, called) => {
    const { app, as } = testApp();
    const form = formOf({ file: { name, bytes: file.bytes } });
    const check = await app.request(`/api/schools/${northId}/registers/check`, as('asw', form));
    expect((await check.json()).fileName).toBe(called);
  });

  test('a save: its progress line by line', async () => {
    const { app, as } = testApp();
    const response = await app.request(
      `/api/schools/${northId}/registers`,
      as('school', formOf({ file, checksum })),
    );
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    expect(await linesOf(response)).toEqual([
      { done: 0, total: 3 },
      { done: 3, total: 3 },
      { saved: { onCaseload: 3, to: '2026-11-27' } },
    ]);
  });

  test('a save that is refused has the status of its problem', async () => {
    const { app, as } = testApp();
    const wrong = formOf({ file, checksum: 'a'.repeat(64) });
    const response = await app.request(`/api/schools/${northId}/registers`, as('school', wrong));
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'file_changed' });
  });

  test('a save that breaks half way says so on its last line', async () => {
    const { app, as, casework, lines } = testApp();
    casework.breakAfter = 1;
    const response = await app.request(
      `/api/schools/${northId}/registers`,
      as('school', formOf({ file, checksum })),
    );
    const [first, last] = await linesOf(response);
    expect(first).toEqual({ done: 0, total: 3 });
    expect(last.problem).toMatchObject({
      code: 'unexpected',
      reference: response.headers.get('x-request-id'),
    });
    expect(lines.join('')).toContain('the connection was lost');
  });

  test('two saves for a school happen one after the other', async () => {
    const { app, as, casework } = testApp();
    const { replace } = casework.caseload;
    let atOnce = 0;
    let most = 0;
    casework.caseload.replace = async (...given) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await replace(...given);
      atOnce -= 1;
    };
    const other = registerFile(autumn.slice(1));
    const send = async (one: typeof file) => {
      const form = formOf({ file: one, checksum: checksumOf(one.bytes) });
      return linesOf(await app.request(`/api/schools/${northId}/registers`, as('school', form)));
    };
    await Promise.all([send(file), send(other)]);
    expect(most).toBe(1);
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
