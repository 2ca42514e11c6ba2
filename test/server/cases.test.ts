import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { contact, contract, penaltyNotice, plan, profile } from '../casework/cases/contents.ts';
import { calendar } from '../casework/cases/schoolYear.ts';
import { memoryCases } from '../casework/memoryCases.ts';
import { autumn, memory, northId, save, southId } from '../casework/support.ts';
import { asJson, testApp } from './support/testApp.ts';

/** The app with the registers of North and South, on 26 November 2026. */
async function withRegisters() {
  const casework = memory();
  casework.calendarOf = async () => calendar;
  await save(autumn, casework);
  await save(autumn, casework, southId);
  const cases = memoryCases(casework);
  cases.setClock('2026-11-26T15:30:00Z');
  const all = testApp({ services: { casework, cases } });
  const idAt = (schoolId: string) =>
    casework.rows.find((row) => row.schoolId === schoolId && row.surname === 'Thistlewick')?.id ?? '';
  const call = async (role: string, path: string, init?: RequestInit) => {
    const response = await all.app.request(path, all.as(role, init));
    return { status: response.status, body: await response.json() };
  };
  return { ...all, cases, call, north: idAt(northId), south: idAt(southId) };
}

const put = (body: unknown): RequestInit => ({ ...asJson(body), method: 'PUT' });
const note = (id: string, text = 'Mother rang.') => ({
  kind: 'note',
  id,
  content: { on: '2026-11-20', text },
});
const adding = (...entries: readonly unknown[]) => asJson({ entries });

describe('what each role is answered', () => {
  test.each(roles)('%s', async (role) => {
    const { call, north } = await withRegisters();
    const wanted = role === 'reader' ? 403 : 200;
    const statuses = [
      await call(role, `/api/pupils/${north}/case`),
      await call(role, `/api/pupils/${north}/entries`, adding(note('n'))),
      await call(role, '/api/entries/note/n', put({ version: 1, content: { on: '2026-11-20', text: 'B' } })),
      await call(role, '/api/entries/note/n/removal', asJson({ version: 2 })),
      await call(role, '/api/entries/note/n/return', asJson({ version: 3 })),
    ].map(({ status }) => status);
    expect(statuses).toEqual(Array(5).fill(wanted));
  });

  test('nobody without a token', async () => {
    const { app, north } = await withRegisters();
    for (const [path, init] of [
      [`/api/pupils/${north}/case`, {}],
      [`/api/pupils/${north}/entries`, adding(note('n'))],
      ['/api/entries/note/n', put({ version: 1, content: {} })],
      ['/api/entries/note/n/removal', asJson({ version: 1 })],
      ['/api/entries/note/n/return', asJson({ version: 1 })],
    ] as const)
      expect((await app.request(path, init)).status).toBe(401);
  });

  test.each(['asw', 'school'])('other schools’ pupils and entries do not exist for %s', async (role) => {
    const { call, south, lines } = await withRegisters();
    expect((await call('officer', `/api/pupils/${south}/entries`, adding(note('theirs')))).status).toBe(200);
    const same = async (path: (id: string) => string, ids: readonly [string, string], init?: RequestInit) => {
      const [theirs, none] = await Promise.all(ids.map((id) => call(role, path(id), init)));
      const plain = (answer: typeof theirs) => ({
        status: answer?.status,
        body: { ...answer?.body, reference: '' },
      });
      expect(plain(theirs)).toEqual(plain(none));
      expect(theirs?.status).toBe(404);
    };
    await same((id) => `/api/pupils/${id}/case`, [south, 'nobody']);
    await same((id) => `/api/pupils/${id}/entries`, [south, 'nobody'], adding(note('n')));
    await same(
      (id) => `/api/entries/note/${id}`,
      ['theirs', 'none'],
      put({ version: 1, content: note('').content }),
    );
    await same((id) => `/api/entries/note/${id}/removal`, ['theirs', 'none'], asJson({ version: 1 }));
    await same((id) => `/api/entries/note/${id}/return`, ['theirs', 'none'], asJson({ version: 1 }));
    expect(lines.join('')).not.toContain('Thistlewick');
  });

  test('what this person may do here is said', async () => {
    const { call, north } = await withRegisters();
    const may = async (role: string) => (await call(role, `/api/pupils/${north}/case`)).body.may;
    expect(await may('officer')).toEqual({ decide: true, hold: true, exportFile: true });
    expect(await may('asw')).toEqual({ decide: true, hold: false, exportFile: false });
    expect(await may('school')).toEqual({ decide: false, hold: false, exportFile: true });
  });
});

describe('a case from the first word on', () => {
  test('is written, changed, taken out and brought back', async () => {
    const { call, north } = await withRegisters();
    const family = { kind: 'profile', id: north, content: profile };
    const first = { kind: 'plan', id: 'plan-1', content: plan };
    const call1 = { kind: 'contact', id: 'contact-1', content: { ...contact, concerns: 'Cold house.' } };
    const added = await call('school', `/api/pupils/${north}/entries`, adding(family, first, call1));
    expect(added.status).toBe(200);
    expect(added.body.entries.map((entry: { version: number }) => entry.version)).toEqual([1, 1, 1]);
    expect(JSON.stringify(added.body)).not.toContain('byId');

    const midReview = { on: '2026-10-16', by: 'Ottilie Penhaligon', outcome: 1 };
    const change = { version: 1, content: { ...plan, midReview }, reason: 'Reviewed' };
    expect((await call('asw', '/api/entries/plan/plan-1', put(change))).body).toMatchObject({
      version: 2,
      history: [
        { what: 'added' },
        { what: 'changed', reason: 'Reviewed', fields: [{ path: 'midReview', to: midReview }] },
      ],
    });

    const { body } = await call('school', `/api/pupils/${north}/case`);
    expect(body).toMatchObject({
      pupil: { id: north, surname: 'Thistlewick', forename: 'Philippa', onRegister: true, onCaseload: true },
      school: { id: northId, name: 'North Academy' },
      today: '2026-11-26',
      state: { plan: { id: 'plan-1', review: { which: 'last', dueOn: '2026-11-27', overdue: false } } },
      advice: [{ entry: { kind: 'contact', id: 'contact-1' }, field: 'toldLeadOn' }],
    });
    expect(body.pupil.upn).toMatch(/^[A-Z]8399999/);
    expect(body.suggestions.length).toBeGreaterThan(0);
    expect(body.calendar.terms).toHaveLength(6);

    const removed = await call(
      'school',
      '/api/entries/plan/plan-1/removal',
      asJson({ version: 2, reason: 'Twice' }),
    );
    expect(removed.body).toMatchObject({ version: 3, removed: true });
    expect((await call('school', `/api/pupils/${north}/case`)).body.state).not.toHaveProperty('plan');
    expect(
      (await call('school', '/api/entries/plan/plan-1/return', asJson({ version: 3 }))).body,
    ).toMatchObject({
      version: 4,
      removed: false,
    });
  });

  test('two people change the same: the second is told who was first, and when', async () => {
    const { call, north } = await withRegisters();
    await call('school', `/api/pupils/${north}/entries`, adding(note('n')));
    const words = (text: string) => put({ version: 1, content: { on: '2026-11-20', text } });
    expect((await call('asw', '/api/entries/note/n', words('One'))).status).toBe(200);
    const second = await call('school', '/api/entries/note/n', words('Two'));
    expect(second).toMatchObject({ status: 412, body: { code: 'changed_elsewhere' } });
    expect(second.body.words).toMatch(
      /^Wilhelmina asw changed this at 3:30pm on 26 November 2026\. Nothing that you typed is lost\./,
    );
    expect((await call('school', `/api/pupils/${north}/case`)).body.entries[0].content.text).toBe('One');
  });

  test('what is wrong is said by its field', async () => {
    const { call, north } = await withRegisters();
    const path = `/api/pupils/${north}/entries`;
    const wrong = { kind: 'plan', id: 'p', content: { ...plan, endsOn: '2026-09-01' } };
    const answer = await call('school', path, adding(note('n'), wrong));
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(answer.body.words).toBe('entries.1.endsOn: Choose a day on or after the review halfway.');
    const shapeless = await call('school', path, adding({ kind: 'plan', id: 'p', content: {} }));
    expect(shapeless.status).toBe(400);
    expect(shapeless.body.words).toContain('entries.0.content.title');
    expect((await call('school', path, adding({ kind: 'letter', id: 'l', content: {} }))).status).toBe(400);
    expect(
      (await call('school', path, adding({ kind: 'note', id: 'no id', content: note('').content }))).status,
    ).toBe(400);
    expect((await call('school', '/api/entries/party/x', put({ version: 1, content: {} }))).status).toBe(400);
    expect((await call('school', '/api/entries/note/x', put({ content: {} }))).status).toBe(400);
    await call('school', path, adding(note('n')));
    const emptied = await call(
      'school',
      '/api/entries/note/n',
      put({ version: 1, content: { on: '2026-11-20', text: '' } }),
    );
    expect(emptied).toMatchObject({ status: 400, body: { words: 'text: Write something.' } });
  });

  test('a school asks for a notice, and only the council issues it', async () => {
    const { call, north } = await withRegisters();
    const family = { kind: 'profile', id: north, content: profile };
    const step = (content: object) => adding({ kind: 'legal', id: 'l', content });
    await call('school', `/api/pupils/${north}/entries`, adding(family));
    const path = `/api/pupils/${north}/entries`;
    expect((await call('school', path, step({ ...penaltyNotice, issuedOn: '2026-11-16' }))).status).toBe(403);
    expect((await call('school', path, step(penaltyNotice))).status).toBe(200);
    const issued = put({ version: 1, content: { ...penaltyNotice, issuedOn: '2026-11-16' } });
    expect((await call('school', '/api/entries/legal/l', issued)).status).toBe(403);
    expect((await call('asw', '/api/entries/legal/l', issued)).status).toBe(200);
    expect((await call('school', '/api/entries/legal/l/removal', asJson({ version: 2 }))).status).toBe(403);
  });

  test('nothing changes of a pupil of whom everything is to go', async () => {
    const { call, cases, north } = await withRegisters();
    await call('school', `/api/pupils/${north}/entries`, adding(note('n')));
    const known = await cases.cases.byId(north);
    const stamp = { at: '2026-11-26T08:00:00Z', by: 'Wilhelmina officer', byId: 'o', reason: 'Asked for' };
    if (known)
      await cases.cases.save({ ...known.record, removal: { ...stamp, on: '2026-12-26' } }, known.etag);
    const refused = await call('school', `/api/pupils/${north}/entries`, adding(note('m')));
    expect(refused).toMatchObject({ status: 409, body: { code: 'being_removed' } });
    const { body } = await call('school', `/api/pupils/${north}/case`);
    expect(body.removal).toEqual({ at: stamp.at, by: stamp.by, reason: 'Asked for', on: '2026-12-26' });
  });
});

test('the log names no pupil, whatever was written', async () => {
  const { call, lines, north } = await withRegisters();
  await call(
    'school',
    `/api/pupils/${north}/entries`,
    adding(note('n', 'Rowena was cross.'), { kind: 'legal', id: 'l', content: contract }),
  );
  await call('school', `/api/pupils/${north}/case`);
  expect(lines.join('')).not.toMatch(/Rowena|Thistlewick|Philippa/);
});
