import { describe, expect, test } from 'vitest';
import { findPupil } from '../../../src/casework/cases/findPupil.ts';
import { readCase } from '../../../src/casework/cases/readCase.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { northId, personOf } from '../support.ts';
import { asw, type CaseFixture, caseFixture, officer, ofSouth, put, school } from './caseFixture.ts';
import { contact, noteDraft, plan, profile } from './contents.ts';

describe('who may read a case', () => {
  test('nobody without a role for it', async () => {
    const ports = await caseFixture();
    await expect(readCase(personOf('reader'), ports.north, ports)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect(ports.noted).toEqual([]);
  });

  test.each(['asw', 'school'] as const)('for %s other people’s pupils do not exist', async (role) => {
    const ports = await caseFixture();
    await put(ports, noteDraft('n'));
    const asked = async (pupilId: string) => {
      const calls: string[] = [];
      const watched = watch(ports, calls);
      const error = await readCase(ofSouth(role), pupilId, watched).catch((cause: Problem) => cause);
      return { words: error instanceof Problem ? error.words : '', calls };
    };
    const theirs = await asked(ports.north);
    expect(theirs).toEqual(await asked('no-such-pupil'));
    expect(theirs.words).toBe(new Problem('not_found').words);
    expect(ports.noted.filter(({ act }) => act === 'viewed')).toEqual([]);
  });

  test('a pupil is looked for on behalf of somebody who may do what they are after', async () => {
    const ports = await caseFixture();
    const asked = { person: personOf('reader'), operation: 'note:write' } as const;
    await expect(findPupil(asked, ports.north, ports)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('a pupil of a register that does not stand, about whom nothing is written, is not there', async () => {
    const ports = await caseFixture();
    ports.casework.rows = ports.casework.rows.map((row) => ({ ...row, importId: 'undone' }));
    await expect(readCase(officer, ports.north, ports)).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([officer, asw, school])('$role may', async (person) => {
    const ports = await caseFixture();
    expect((await readCase(person, ports.north, ports)).pupil).toMatchObject({
      id: ports.north,
      school: { id: northId },
    });
  });
});

/** Notes which stores are asked, in order. */
function watch(ports: CaseFixture, calls: string[]): CaseFixture {
  const asked = <Store extends object>(store: Store, name: string): Store =>
    new Proxy(store, {
      get(target, key, receiver) {
        calls.push(`${name}.${String(key)}`);
        return Reflect.get(target, key, receiver);
      },
    });
  const { schools, caseload, cases, entries } = ports;
  return {
    ...ports,
    schools: asked(schools, 'schools'),
    caseload: asked(caseload, 'caseload'),
    cases: asked(cases, 'cases'),
    entries: asked(entries, 'entries'),
  };
}

describe('a case', () => {
  test('about which nothing is written says what the register says', async () => {
    const ports = await caseFixture();
    const reading = await readCase(school, ports.north, ports);
    expect(reading).toMatchObject({
      today: '2026-11-26',
      entries: [],
      suggestions: [],
      state: {
        stage: { number: 3, why: 'Stage 3 because attendance is 50.0%, severe absence.' },
        // 60 days from Monday 7 September, the last 30 of them there: the register of this test knows no half term.
        seen: { on: '2026-11-27', by: 'register' },
        ticks: { plan: false, lead: false, review: false, seen: true },
      },
    });
    expect(reading.timeline.map(({ what }) => what)).toContain('threshold');
    expect(reading.calendar?.terms).toHaveLength(6);
  });

  test('holds everything that was written down, and what was taken out', async () => {
    const ports = await caseFixture();
    await put(ports, { kind: 'profile', id: ports.north, content: profile });
    await put(ports, { kind: 'plan', id: 'plan-1', content: plan });
    const note = await put(ports, noteDraft('n'));
    await ports.entries.save(
      { ...note, removed: true, version: 2 },
      (await ports.entries.byId('note', 'n'))?.etag ?? '',
    );
    const { entries, state, suggestions, timeline } = await readCase(asw, ports.north, ports);
    expect(entries.map(({ kind, removed }) => [kind, removed])).toEqual([
      ['note', true],
      ['plan', false],
      ['profile', false],
    ]);
    expect(state.plan?.title).toBe('Autumn plan');
    expect(suggestions[0]?.barriers).toEqual(['anxiety']);
    expect(timeline.map(({ what }) => what)).not.toContain('note');
  });

  test('stays when the pupil is in no register any more', async () => {
    const ports = await caseFixture();
    await put(ports, { kind: 'contact', id: 'c', content: { ...contact, childSeen: true } });
    ports.casework.rows = [];
    const reading = await readCase(school, ports.north, ports);
    expect(reading.pupil.row).toBeUndefined();
    expect(reading.state).toMatchObject({ stage: { number: 1 }, seen: { on: '2026-11-20', by: 'contact' } });
  });

  test('is looked at once an hour, as the audit has it, and from memory', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('n'));
    ports.past.length = 0;
    await readCase(asw, ports.north, ports);
    await readCase(asw, ports.north, ports);
    const views = () => ports.audited().filter(({ act }) => act === 'viewed');
    expect(views()).toMatchObject([
      { personId: asw.id, subject: 'pupil', pupilId: ports.north, schoolId: northId },
    ]);
    expect(ports.past).toEqual([]);
    ports.setClock('2026-11-26T10:05:00Z');
    await readCase(asw, ports.north, ports);
    await readCase(school, ports.north, ports);
    expect(views()).toHaveLength(3);
  });
});
