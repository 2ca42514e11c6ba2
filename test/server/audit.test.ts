import { describe, expect, test } from 'vitest';
import { autumn, northId, save, southId } from '../casework/support.ts';
import { asJson, testApp } from './support/testApp.ts';

async function opened() {
  const test = testApp();
  const { app, as, cases, casework } = test;
  await save(autumn, casework);
  const [pupil] = await cases.caseload.ofSchool(northId);
  if (!pupil) throw new Error('nobody is on the caseload');
  const note = (role: string, body: object) => app.request('/api/audit/notes', as(role, asJson(body)));
  const search = (role: string, query: string) => app.request(`/api/audit?${query}`, as(role));
  return { ...test, pupil, note, search };
}

describe('the audit over HTTP', () => {
  test('takes down what the tab exported, and an officer finds it with names', async () => {
    const { pupil, note, search } = await opened();
    const printed = { act: 'printed', subject: 'pupil', pupilId: pupil.id };
    expect(await (await note('school', printed)).json()).toEqual({ noted: true });
    await note('asw', { act: 'exported', subject: 'caseload', schoolId: northId, count: 3 });
    const found = await (await search('officer', 'from=2026-11-22&to=2026-11-22')).json();
    expect(found.more).toBe(false);
    const entry = found.entries.find(({ act }: { act: string }) => act === 'printed');
    expect(entry).toMatchObject({
      person: 'Wilhelmina school',
      role: 'school',
      school: { id: northId, name: 'North Academy' },
      pupil: { id: pupil.id, name: `${pupil.forename} ${pupil.surname}` },
    });
    const exported = found.entries.find(({ act }: { act: string }) => act === 'exported');
    expect(exported).toMatchObject({ subject: 'caseload', detail: '3 pupils' });
    expect(exported).not.toHaveProperty('pupil');
  });

  test('is searched by person, pupil, school and act', async () => {
    const { note, search, pupil } = await opened();
    await note('school', { act: 'printed', subject: 'pupil', pupilId: pupil.id });
    await note('asw', { act: 'exported', subject: 'caseload', schoolId: northId });
    const acts = async (query: string) => {
      const { entries } = await (await search('officer', `from=2026-11-22&to=2026-11-22&${query}`)).json();
      return entries.map(({ act }: { act: string }) => act).filter((act: string) => act !== 'viewed');
    };
    expect(await acts('act=exported')).toEqual(['exported']);
    expect(await acts(`pupilId=${pupil.id}`)).toEqual(['printed']);
    expect(await acts(`schoolId=${northId}`)).toEqual(['exported', 'printed']);
    expect(await acts(`schoolId=${southId}`)).toEqual([]);
  });

  test.each(['asw', 'school', 'reader'])('is not searched by the role %s', async (role) => {
    const { search } = await opened();
    expect((await search(role, 'from=2026-11-01&to=2026-11-30')).status).toBe(403);
  });

  test.each([
    ['school', { act: 'exported', subject: 'caseload', schoolId: southId }, 404],
    ['school', { act: 'exported', subject: 'audit' }, 403],
    ['reader', { act: 'exported', subject: 'caseload' }, 403],
    ['school', { act: 'erased', subject: 'pupil' }, 400],
    ['school', { act: 'exported', subject: 'legal' }, 400],
  ])('takes nothing else down: the role %s, %o', async (role, body, status) => {
    const { note, cases } = await opened();
    const before = cases.audited().length;
    expect((await note(role, body)).status).toBe(status);
    expect(cases.audited()).toHaveLength(before);
  });

  test.each([
    'from=2026-11-31&to=2026-12-01',
    'from=2026-11-30',
    'from=2026-11-30&to=2026-11-01',
    'from=2026-11-01&to=2026-11-30&act=stolen',
  ])('says what is wrong with “%s”', async (query) => {
    const { search } = await opened();
    expect((await search('officer', query)).status).toBe(400);
  });
});
