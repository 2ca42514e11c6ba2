import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import type { PupilCase } from '../../src/casework/cases/pupilCase.ts';
import { readCaseload } from '../../src/casework/readCaseload.ts';
import { readPupil } from '../../src/casework/readPupil.ts';
import { readWholeCaseload } from '../../src/casework/readWholeCaseload.ts';
import { entryAbout } from './entryExamples.ts';
import { memoryCases } from './memoryCases.ts';
import {
  autumn,
  days,
  northId,
  personOf,
  present,
  type Row,
  save,
  southId,
  upnNumber,
  upns,
} from './support.ts';

const school = personOf('school');
const officer = personOf('officer');
/** Held for an N alone. */
const unexplained: Row = {
  ...{ upn: upnNumber(11), surname: 'Fennimore', forename: 'Lettice' },
  days: days(['N\\', 1], [present, 59]),
};

async function setUp() {
  const ports = memoryCases();
  ports.setClock('2026-11-30T09:00:00Z');
  await save([...autumn, unexplained], ports.casework);
  const idOf = (upn: string) => ports.casework.rows.find((row) => row.upn === upn)?.id ?? '';
  const write = (kind: Parameters<typeof entryAbout>[0], pupilId: string, change = {}) =>
    ports.entries.add(entryAbout(kind, { id: `${kind}-${pupilId}`, pupilId, schoolId: northId }, change));
  const listed = async () => {
    const { pupils } = await readCaseload(school, northId, ports);
    return pupils.map(({ pupil, row }) => `${pupil.surname}${row?.onCaseload ? '' : ' beside'}`);
  };
  return { ports, idOf, write, listed };
}

const leaver: PupilCase = {
  ...{ id: 'case-9', schoolId: northId, upn: upnNumber(51), surname: 'Gone', forename: 'Away' },
  ...{ yearGroup: '8', birthDate: '' },
  opened: { at: '2026-10-05T09:00:00Z', by: 'Nadia Ashby', byId: 'person-1' },
};
const onCaseload = ['Brambleworth', 'Thistlewick', 'Marrowdale'];

describe('the list of a school', () => {
  test('is its caseload, and not all whose marks are held', async () => {
    const { listed } = await setUp();
    expect(await listed()).toEqual(onCaseload);
  });

  test.each<[string, 'plan' | 'action' | 'legal' | 'contact' | 'note', object, boolean]>([
    ['an open plan', 'plan', {}, true],
    ['an open action', 'action', {}, true],
    ['a legal step that goes on', 'legal', {}, true],
    [
      'a plan that is over',
      'plan',
      { lastReview: { on: '2026-11-20', by: 'N', outcome: 1, next: 'close' } },
      false,
    ],
    ['an action that is done', 'action', { state: 'done' }, false],
    [
      'a legal step that is over',
      'legal',
      { outcome: { on: '2026-11-20', result: 'improved', told: [] } },
      false,
    ],
    ['a contact alone', 'contact', {}, false],
    ['a note alone', 'note', {}, false],
  ])('has a pupil beside it with %s', async (...row) => {
    const [, kind, change, isThere] = row;
    const { idOf, write, listed } = await setUp();
    await write(kind, idOf(unexplained.upn), change);
    expect(await listed()).toEqual([...onCaseload, ...(isThere ? ['Fennimore beside'] : [])]);
  });

  test('has a pupil who left the register while something is still to be done', async () => {
    const { ports, write, listed } = await setUp();
    await ports.cases.add(leaver);
    expect(await listed()).toEqual(onCaseload);
    await write('legal', leaver.id);
    expect(await listed()).toEqual([...onCaseload, 'Gone beside']);
    const action = { id: 'action-1', pupilId: leaver.id, schoolId: northId, removed: true };
    await ports.entries.add(entryAbout('action', action));
    const { pupils } = await readCaseload(school, northId, ports);
    expect(pupils.at(-1)).toMatchObject({
      pupil: { id: leaver.id },
      state: { legal: ['notice-to-improve'], actions: { open: 0 }, ticks: { seen: false } },
    });
    expect(pupils.at(-1)).not.toHaveProperty('row');
  });

  test('has such a pupil where the school has no register at all', async () => {
    const ports = memoryCases();
    await ports.cases.add(leaver);
    await ports.entries.add(entryAbout('plan', { id: 'plan-1', pupilId: leaver.id, schoolId: northId }));
    const { pupils } = await readCaseload(school, northId, ports);
    expect(pupils.map(({ pupil }) => pupil.id)).toEqual([leaver.id]);
  });

  test('says where each case stands today, whatever it said before', async () => {
    const { ports, idOf, write } = await setUp();
    const stateOf = async (upn: string) => {
      const { pupils } = await readCaseload(school, northId, ports);
      return pupils.find(({ row }) => row?.upn === upn)?.state;
    };
    expect(await stateOf(upns.severe)).toMatchObject({ ticks: { plan: false }, actions: { open: 0 } });
    await write('plan', idOf(upns.severe));
    await write('action', idOf(upns.severe));
    expect(await stateOf(upns.severe)).toMatchObject({
      plan: { review: { which: 'mid', dueOn: '2026-11-13', overdue: true } },
      ticks: { plan: true, lead: true, review: false },
      actions: { open: 1, overdue: 0, nextDueOn: '2026-11-30' },
    });
    ports.setClock('2026-12-01T09:00:00Z');
    expect(await stateOf(upns.severe)).toMatchObject({ actions: { overdue: 1 } });
    ports.set({ stages: [] });
    expect((await stateOf(upns.severe))?.stage).toMatchObject({ number: 1 });
    const same = await stateOf(upns.severe);
    expect(await stateOf(upns.severe)).toBe(same);
    const action = await ports.entries.byId('action', `action-${idOf(upns.severe)}`);
    if (action) await ports.entries.save({ ...action.record, removed: true }, action.etag);
    expect(await stateOf(upns.severe)).toMatchObject({ actions: { open: 0 } });
  });

  test('says the same as the pupil’s page', async () => {
    const { ports, write, idOf } = await setUp();
    await write('plan', idOf(upns.persistent));
    const { pupils } = await readCaseload(school, northId, ports);
    for (const { pupil, state } of pupils) {
      expect((await readPupil(school, pupil.id, ports)).state).toEqual(state);
    }
  });
});

describe('the lists of all schools', () => {
  async function twoSchools() {
    const { ports } = await setUp();
    await save(autumn, ports.casework, southId);
    await ports.cases.add({ ...leaver, id: 'case-south', schoolId: southId, surname: 'Southern' });
    await ports.entries.add(entryAbout('plan', { id: 'plan-2', pupilId: 'case-south', schoolId: southId }));
    return ports;
  }

  test.each<[Role, string[], number]>([
    ['officer', ['North Academy', 'South School'], 7],
    ['asw', ['North Academy'], 3],
    ['school', ['North Academy'], 3],
  ])('of %s', async (role, names, count) => {
    const ports = await twoSchools();
    const { schools, pupils } = await readWholeCaseload(personOf(role), ports);
    expect(schools.map(({ name }) => name)).toEqual(names);
    expect(pupils).toHaveLength(count);
    const linked = new Set(schools.map(({ id }) => id));
    expect(pupils.every(({ pupil }) => linked.has(pupil.schoolId))).toBe(true);
  });

  test('are not for a reader', async () => {
    const ports = await twoSchools();
    await expect(readWholeCaseload(personOf('reader'), ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.noted).toEqual([]);
  });

  test('hold what the list of each school holds', async () => {
    const ports = await twoSchools();
    const whole = await readWholeCaseload(officer, ports);
    const north = await readCaseload(officer, northId, ports);
    const south = await readCaseload(officer, southId, ports);
    expect(whole.pupils).toEqual([...north.pupils, ...south.pupils]);
  });
});

describe('a look at a caseload', () => {
  test('is put down once an hour for a person and a school', async () => {
    const { ports } = await setUp();
    for (const time of ['10:01', '10:59', '11:00']) {
      ports.setClock(`2026-11-30T${time}:00Z`);
      await readCaseload(school, northId, ports);
      await readWholeCaseload(school, ports);
    }
    await readCaseload(officer, northId, ports);
    const looks = ports.audited().map(({ personId, act, subject, schoolId, at }) => ({
      ...{ personId, act, subject, schoolId },
      hour: at.slice(11, 13),
    }));
    const look = { act: 'viewed', subject: 'caseload', schoolId: northId };
    expect(looks).toEqual([
      { ...look, personId: school.id, hour: '10' },
      { ...look, personId: school.id, hour: '11' },
      { ...look, personId: officer.id, hour: '11' },
    ]);
  });

  test('of every school by an officer is put down as one', async () => {
    const { ports } = await setUp();
    await readWholeCaseload(officer, ports);
    expect(ports.audited()).toMatchObject([{ personId: officer.id, subject: 'caseload', role: 'officer' }]);
    expect(ports.audited()[0]).not.toHaveProperty('schoolId');
  });

  test.each(roles)('that is refused to %s is not', async (role) => {
    const { ports } = await setUp();
    await readCaseload(personOf(role), 'school-nowhere', ports).catch(() => undefined);
    await readPupil(personOf(role), 'pupil-99', ports).catch(() => undefined);
    expect(ports.noted).toEqual([]);
  });
});
