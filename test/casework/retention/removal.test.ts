import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import type { Action } from '../../../src/casework/actions/actionContent.ts';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { eraseDue } from '../../../src/casework/retention/eraseDue.ts';
import { liftHold, setHold } from '../../../src/casework/retention/holdCase.ts';
import { retentionRun } from '../../../src/casework/retention/retentionRun.ts';
import { setRemoval, undoRemoval } from '../../../src/casework/retention/setRemoval.ts';
import { personOf, upns } from '../support.ts';
import { dueCase, type OldCase, offCaseload, officer, oldCase, put } from './oldCase.ts';

const reason = 'Kept long enough';
const asked = ({ pupilId }: OldCase) => ({ pupilIds: [pupilId], reason });
const caseOf = async ({ ports, pupilId }: OldCase) => (await ports.cases.byId(pupilId, true))?.record;
const acts = ({ ports }: OldCase) =>
  ports
    .audited()
    .filter(({ subject }) => subject === 'pupil')
    .map(({ act, reason: why }) => [act, why]);

describe('who may not', () => {
  const attempts: [string, (person: Person, made: OldCase) => Promise<unknown>][] = [
    ['see what is due', (person, { ports }) => retentionRun(person, ports)],
    ['set a removal', (person, made) => setRemoval(person, asked(made), made.ports)],
    ['undo a removal', (person, made) => undoRemoval(person, asked(made), made.ports)],
    ['hold', (person, { ports, pupilId }) => setHold(person, { pupilId, reason }, ports)],
    ['lift a hold', (person, { ports, pupilId }) => liftHold(person, pupilId, ports)],
  ];
  describe.each(['asw', 'school', 'reader'] as const)('the role %s', (role) => {
    test.each(attempts)('%s', async (_, attempt) => {
      const made = await dueCase();
      const before = await caseOf(made);
      await expect(attempt(personOf(role), made)).rejects.toMatchObject({ code: 'not_allowed' });
      expect(await caseOf(made)).toEqual(before);
      expect(acts(made)).toEqual([]);
    });
  });

  test.each(attempts.slice(1))('%s for a pupil that there is not', async (_, attempt) => {
    const made = await dueCase();
    await expect(attempt(officer, { ...made, pupilId: 'nobody' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the dry run', () => {
  test('says who is due, why, and what would go, and takes nothing', async () => {
    const made = await dueCase();
    const before = structuredClone([...made.ports.lists.entries.rows]);
    const run = await retentionRun(officer, made.ports);
    expect(run).toMatchObject({ today: '2032-12-02', held: [], leaving: [], auditBefore: '2025-12-02' });
    expect(run.pupils).toMatchObject([
      {
        pupilCase: { id: made.pupilId, surname: 'Thistlewick' },
        school: 'North Academy',
        due: '2032-12-01',
        records: 4,
        papers: 1,
      },
    ]);
    expect([...made.ports.lists.entries.rows]).toEqual(before);
    expect(made.ports.files.size).toBe(1);
  });

  test('finds nobody while the pupil is on the caseload', async () => {
    const made = await oldCase();
    made.ports.setClock('2032-12-02T09:00:00.000Z');
    expect((await retentionRun(officer, made.ports)).pupils).toEqual([]);
  });
});

describe('a removal', () => {
  test('is set with days of grace, and nothing can be written meanwhile', async () => {
    const made = await dueCase();
    const run = await setRemoval(officer, asked(made), made.ports);
    expect(run.pupils).toEqual([]);
    expect(run.leaving).toMatchObject([{ pupilCase: { removal: { on: '2033-01-01', reason } } }]);
    const note = made.ports.entries.ofPupil(made.pupilId).find(({ kind }) => kind === 'note');
    const content = { on: '2026-11-30', text: 'Another text' };
    await expect(
      changeEntry(officer, { kind: 'note', id: note?.id ?? '', version: 1, content }, made.ports),
    ).rejects.toMatchObject({ code: 'being_removed' });
    expect(acts(made)).toEqual([['removal-set', reason]]);
  });

  test('asked for again is the same', async () => {
    const made = await dueCase();
    await setRemoval(officer, asked(made), made.ports);
    const first = await caseOf(made);
    made.ports.setClock('2032-12-10T09:00:00.000Z');
    await setRemoval(officer, { ...asked(made), reason: 'Another reason' }, made.ports);
    expect(await caseOf(made)).toEqual(first);
    expect(made.ports.audited().filter(({ act }) => act === 'removal-set')).toHaveLength(1);
  });

  test('can be undone, and everything is there as before', async () => {
    const made = await dueCase();
    const before = await caseOf(made);
    await setRemoval(officer, asked(made), made.ports);
    const run = await undoRemoval(officer, { ...asked(made), reason: 'They came back' }, made.ports);
    expect(run.leaving).toEqual([]);
    expect(run.pupils).toHaveLength(1);
    expect(await caseOf(made)).toEqual(before);
    made.ports.setClock('2033-02-01T09:00:00.000Z');
    await eraseDue(made.ports);
    expect(await caseOf(made)).toEqual(before);
    expect(acts(made)).toEqual([
      ['removal-set', reason],
      ['removal-undone', 'They came back'],
    ]);
  });

  test('of several is set for all or for none', async () => {
    const made = await oldCase();
    const rows = await made.ports.caseload.ofSchool('school-north');
    const other = { ...made, pupilId: rows.find(({ upn }) => upn === upns.threshold)?.id ?? '' };
    const content: Action = {
      what: 'Call home',
      type: 'family-contact',
      owner: { name: 'Hester Lamplight', organisation: 'school' },
      dueOn: '2026-12-04',
      state: 'open',
    };
    await put(other, { kind: 'action', id: 'action-9', content });
    await offCaseload(made);
    made.ports.setClock('2032-12-02T09:00:00.000Z');
    const both = { pupilIds: [made.pupilId, other.pupilId], reason };
    await expect(setRemoval(officer, both, made.ports)).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringContaining('Ignatius Marrowdale is not due'),
    });
    expect((await caseOf(made))?.removal).toBeUndefined();
  });

  test('is refused where somebody else held the pupil in the last moment', async () => {
    const made = await dueCase();
    const known = await caseOf(made);
    if (!known) throw new Error('no case');
    const hold = { at: '2032-12-02T08:00:00.000Z', by: 'Ada', byId: 'a-1', reason: 'A complaint' };
    made.ports.meanwhile('case save', () => made.ports.lists.cases.elsewhere({ ...known, hold }));
    await expect(setRemoval(officer, asked(made), made.ports)).rejects.toMatchObject({ code: 'bad_request' });
    expect(await caseOf(made)).toEqual({ ...known, hold });
  });
});

describe('the audit', () => {
  type Deed = (made: OldCase) => Promise<unknown>;
  const lost: [string, Deed, Deed][] = [
    [
      'removal-undone',
      (made) => setRemoval(officer, asked(made), made.ports),
      (made) => undoRemoval(officer, asked(made), made.ports),
    ],
    [
      'removal-undone',
      (made) => setRemoval(officer, asked(made), made.ports),
      ({ ports, pupilId }) => setHold(officer, { pupilId, reason }, ports),
    ],
    [
      'hold-lifted',
      ({ ports, pupilId }) => setHold(officer, { pupilId, reason }, ports),
      ({ ports, pupilId }) => liftHold(officer, pupilId, ports),
    ],
  ];
  test.each(lost)(
    'has “%s” before it is done, because nothing of it stays in the case',
    async (ended, set, end) => {
      const made = await dueCase();
      await set(made);
      const before = await caseOf(made);
      made.ports.breakAt('audit append');
      await expect(end(made)).rejects.toThrow('the connection was lost');
      expect(await caseOf(made)).toEqual(before);
      await end(made);
      expect(acts(made).filter(([act]) => act === ended)).toHaveLength(1);
    },
  );

  test.each<[string, Deed]>([
    ['removal-set', (made) => setRemoval(officer, asked(made), made.ports)],
    ['hold-set', ({ ports, pupilId }) => setHold(officer, { pupilId, reason }, ports)],
  ])('has “%s” before the officer hears that it is done', async (act, deed) => {
    const made = await dueCase();
    made.ports.breakAt('audit append');
    await expect(deed(made)).rejects.toThrow('the connection was lost');
    await deed(made);
    expect(acts(made)).toEqual([[act, reason]]);
  });
});

describe('a hold', () => {
  test('keeps a pupil from being due, undoes a removal, and is lifted again', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    await setRemoval(officer, asked(made), ports);
    expect(await setHold(officer, { pupilId, reason: 'A complaint' }, ports)).toEqual({ held: true });
    const run = await retentionRun(officer, ports);
    expect(run.held).toMatchObject([{ pupilCase: { hold: { reason: 'A complaint', by: officer.name } } }]);
    expect([run.pupils, run.leaving]).toEqual([[], []]);
    await expect(setRemoval(officer, asked(made), ports)).rejects.toMatchObject({ code: 'bad_request' });
    expect(await liftHold(officer, pupilId, ports)).toEqual({ held: false });
    expect((await retentionRun(officer, ports)).pupils).toHaveLength(1);
    expect(acts(made)).toEqual([
      ['removal-set', reason],
      ['removal-undone', 'A complaint'],
      ['hold-set', 'A complaint'],
      ['hold-lifted', undefined],
    ]);
  });

  test('set again for the same reason stays as it is, and lifting none changes nothing', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    await setHold(officer, { pupilId, reason }, ports);
    const first = await caseOf(made);
    await setHold(officer, { pupilId, reason }, ports);
    expect(await caseOf(made)).toEqual(first);
    await liftHold(officer, pupilId, ports);
    const noted = ports.noted.length;
    const audited = ports.audited().length;
    expect(await liftHold(officer, pupilId, ports)).toEqual({ held: false });
    expect(ports.noted).toHaveLength(noted);
    expect(ports.audited()).toHaveLength(audited);
  });

  test('that another server has set a moment ago is lifted', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    const known = await caseOf(made);
    if (!known) throw new Error('no case');
    const hold = { at: '2032-12-02T08:00:00.000Z', by: 'Ada', byId: 'a-1', reason: 'A complaint' };
    ports.lists.cases.elsewhere({ ...known, hold });
    expect(await liftHold(officer, pupilId, ports)).toEqual({ held: false });
    expect(await caseOf(made)).toEqual(known);
    expect(acts(made)).toEqual([['hold-lifted', undefined]]);
  });

  test('of a pupil about whom nothing is written down opens their case', async () => {
    const made = await oldCase();
    const rows = await made.ports.caseload.ofSchool('school-north');
    const other = { ...made, pupilId: rows.find(({ upn }) => upn === upns.threshold)?.id ?? '' };
    expect(await caseOf(other)).toBeUndefined();
    await setHold(officer, { pupilId: other.pupilId, reason }, made.ports);
    expect(await caseOf(other)).toMatchObject({ surname: 'Marrowdale', hold: { reason } });
  });
});
