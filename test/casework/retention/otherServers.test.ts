import { describe, expect, test } from 'vitest';
import type { PupilCase } from '../../../src/casework/cases/pupilCase.ts';
import { eraseDue } from '../../../src/casework/retention/eraseDue.ts';
import { setHold } from '../../../src/casework/retention/holdCase.ts';
import { setRemoval, undoRemoval } from '../../../src/casework/retention/setRemoval.ts';
import { autumn, save } from '../support.ts';
import { dueCase, type OldCase, officer } from './oldCase.ts';

const reason = 'Kept long enough';
const stamp = { at: '2032-12-02T08:00:00.000Z', by: 'Ada', byId: 'a-1', reason };
const removal = { ...stamp, on: '2033-01-01' };
const begun = { at: '2033-01-01T08:00:00.000Z', records: 1, papers: 0, figures: 0, audit: 0 };

const acts = ({ ports }: OldCase) =>
  ports
    .audited()
    .filter(({ subject }) => subject === 'pupil')
    .map(({ act, pupilId }) => [act, pupilId]);

async function caseOf({ ports, pupilId }: OldCase, id = pupilId): Promise<PupilCase> {
  const known = (await ports.cases.byId(id, true))?.record;
  if (!known) throw new Error('no case');
  return known;
}

/** Further cases like that of the pupil. */
async function withOthers(made: OldCase, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `other-${at}`);
  for (const id of ids) await made.ports.cases.add({ ...(await caseOf(made)), id });
  return [made.pupilId, ...ids];
}

describe('undoing a removal', () => {
  test('that another server has set a moment ago undoes it, and puts that down', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    ports.lists.cases.elsewhere({ ...(await caseOf(made)), removal });
    const run = await undoRemoval(officer, { pupilIds: [pupilId], reason }, ports);
    expect(run.leaving).toEqual([]);
    expect((await caseOf(made)).removal).toBeUndefined();
    expect(acts(made)).toEqual([['removal-undone', pupilId]]);
  });

  test('that another server has undone already puts nothing down', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    const known = await caseOf(made);
    await setRemoval(officer, { pupilIds: [pupilId], reason }, ports);
    ports.lists.cases.elsewhere(known);
    await undoRemoval(officer, { pupilIds: [pupilId], reason }, ports);
    expect(await caseOf(made)).toEqual(known);
    expect(acts(made)).toEqual([['removal-set', pupilId]]);
  });

  test('is refused for all, and put down for none, where another server has begun to erase one', async () => {
    const made = await dueCase();
    const { ports } = made;
    const pupilIds = await withOthers(made, 1);
    await setRemoval(officer, { pupilIds, reason }, ports);
    const before = acts(made);
    // Read before it is written: this server's memory does not have it.
    const known = await caseOf(made);
    ports.lists.cases.elsewhere({ ...known, removal: { ...removal, begun } });
    await expect(undoRemoval(officer, { pupilIds, reason }, ports)).rejects.toMatchObject({
      code: 'being_removed',
    });
    expect(acts(made)).toEqual(before);
    expect((await caseOf(made, 'other-0')).removal).toBeDefined();
  });

  test('goes on with the others where one fails, because the audit has named them all', async () => {
    const made = await dueCase();
    const { ports } = made;
    const pupilIds = await withOthers(made, 11);
    await setRemoval(officer, { pupilIds, reason }, ports);
    ports.breakAt('case save');
    await expect(undoRemoval(officer, { pupilIds, reason }, ports)).rejects.toThrow(
      'the connection was lost',
    );
    const cases = await Promise.all(pupilIds.map((id) => caseOf(made, id)));
    expect(cases.filter(({ removal: left }) => left)).toHaveLength(1);
  });
});

describe('setting removals', () => {
  test('of which one fails puts down the others', async () => {
    const made = await dueCase();
    const { ports } = made;
    const pupilIds = await withOthers(made, 19);
    ports.breakAt('case save');
    await expect(setRemoval(officer, { pupilIds, reason }, ports)).rejects.toThrow('the connection was lost');
    const cases = await Promise.all(pupilIds.map((id) => caseOf(made, id)));
    const set = cases.filter(({ removal: left }) => left).map(({ id }) => ['removal-set', id]);
    expect(set).toHaveLength(19);
    expect(acts(made).sort()).toEqual(set.sort());
  });
});

describe('where the list does not answer', () => {
  test('nobody waits until it has been tried for every pupil', async () => {
    const made = await dueCase();
    const { ports } = made;
    const pupilIds = await withOthers(made, 19);
    for (let at = 0; at < 8; at += 1) ports.breakAt('case save');
    await expect(setRemoval(officer, { pupilIds, reason }, ports)).rejects.toThrow('the connection was lost');
    expect(ports.past.filter((moment) => moment === 'case saved')).toEqual([]);
  });
});

describe('a hold', () => {
  test('ends a removal that another server has set a moment ago, and puts that down first', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    ports.lists.cases.elsewhere({ ...(await caseOf(made)), removal });
    await setHold(officer, { pupilId, reason }, ports);
    expect((await caseOf(made)).removal).toBeUndefined();
    expect(acts(made)).toEqual([
      ['removal-undone', pupilId],
      ['hold-set', pupilId],
    ]);
  });

  test('ends no removal that it has not put down: one set in the last moment', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    const known = await caseOf(made);
    ports.meanwhile('case save', () => ports.lists.cases.elsewhere({ ...known, removal }));
    await expect(setHold(officer, { pupilId, reason }, ports)).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    expect(await caseOf(made)).toEqual({ ...known, removal });
    await setHold(officer, { pupilId, reason }, ports);
    expect(acts(made)).toEqual([
      ['removal-undone', pupilId],
      ['hold-set', pupilId],
    ]);
  });
});

describe('a case that is kept after all', () => {
  test('is not made again where another server has erased it in between', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    await setRemoval(officer, { pupilIds: [pupilId], reason }, ports);
    ports.setClock('2033-01-01T09:00:00.000Z');
    await save(autumn, ports.casework);
    ports.meanwhile('audit appended', () => ports.lists.cases.remove(pupilId));
    await eraseDue(ports);
    expect(ports.lists.cases.rows.has(pupilId)).toBe(false);
  });
});
