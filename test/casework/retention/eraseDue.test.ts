import { describe, expect, test } from 'vitest';
import { auditOfView } from '../../../src/casework/audit/auditOfView.ts';
import { eraseDue } from '../../../src/casework/retention/eraseDue.ts';
import { eraseOldAudit } from '../../../src/casework/retention/eraseOldAudit.ts';
import { setHold } from '../../../src/casework/retention/holdCase.ts';
import { retentionRun } from '../../../src/casework/retention/retentionRun.ts';
import { setRemoval, undoRemoval } from '../../../src/casework/retention/setRemoval.ts';
import { autumn, northId, personOf, save } from '../support.ts';
import { dueCase, type OldCase, officer, put } from './oldCase.ts';

const reason = 'Kept long enough';

/** Set for removal, and the day has come. */
async function leaving(): Promise<OldCase> {
  const made = await dueCase();
  await setRemoval(officer, { pupilIds: [made.pupilId], reason }, made.ports);
  made.ports.setClock('2033-01-01T09:00:00.000Z');
  return made;
}

/** Everywhere that something about the pupil may lie. */
async function leftOf({ ports, pupilId }: OldCase) {
  const sent = (await ports.sentReturns.byId(northId, true))?.record.sent ?? [];
  return {
    case: ports.lists.cases.rows.has(pupilId),
    entries: [...ports.lists.entries.rows.values()].filter(({ record }) => record.entry.pupilId === pupilId)
      .length,
    files: [...ports.files.keys()].filter((path) => path.includes(pupilId)).length,
    rows: ports.casework.rows.filter(({ id }) => id === pupilId).length,
    returns: sent.filter((one) => one.pupilId === pupilId).length,
    audit: ports
      .audited()
      .filter((one) => one.pupilId === pupilId)
      .map(({ act }) => act),
  };
}
const nothing = { case: false, entries: 0, files: 0, rows: 0, returns: 0, audit: ['erased'] };

/** Every step at which the erasing can be cut off. */
const steps = [
  'paper list',
  'audit of pupil',
  'case fresh',
  'case save',
  'case saved',
  'entry erase',
  'entry erased',
  'paper erase',
  'paper erased',
  'rows erase',
  'rows erased',
  'returns fresh',
  'returns save',
  'returns saved',
  'audit erase',
  'audit erased',
  'audit append',
  'audit appended',
  'case erase',
  'case erased',
] as const;

describe('when the day has come', () => {
  test('everything about the pupil goes but one entry with ids and counts', async () => {
    const made = await leaving();
    const { ports, pupilId } = made;
    expect(await leftOf(made)).toMatchObject({ case: true, entries: 4, files: 1, rows: 2, returns: 1 });
    const audit = (await ports.auditStore.ofPupil(pupilId)).length;
    await eraseDue(ports);
    expect(await leftOf(made)).toEqual(nothing);
    const [erased] = await ports.auditStore.ofPupil(pupilId);
    expect(erased).toMatchObject({
      act: 'erased',
      person: officer.name,
      role: 'officer',
      schoolId: northId,
      detail: `Records: 4. Papers: 1. Registers with figures: 2. Entries of the audit: ${audit}.`,
    });
    expect(JSON.stringify(erased)).not.toMatch(/Thistlewick|Philippa|Long Street/);
    expect(erased).not.toHaveProperty('reason');
  });

  test('what is held about others stays', async () => {
    const made = await leaving();
    const { ports, pupilId } = made;
    const others = ports.casework.rows.filter(({ id }) => id !== pupilId);
    await eraseDue(ports);
    expect(ports.casework.rows).toEqual(others);
    expect((await ports.sentReturns.byId(northId))?.record.sent.map((one) => one.pupilId)).toEqual(['other']);
  });

  test('and not a day before', async () => {
    const made = await leaving();
    made.ports.setClock('2032-12-31T23:00:00.000Z');
    const before = await leftOf(made);
    await eraseDue(made.ports);
    expect(await leftOf(made)).toEqual(before);
  });

  test('those are all the steps', async () => {
    const made = await leaving();
    made.ports.past.length = 0;
    await eraseDue(made.ports);
    expect(new Set(made.ports.past)).toEqual(new Set(steps));
  });

  test.each(steps)('cut off at “%s”, the next server goes on with it', async (step) => {
    const made = await leaving();
    const whole = await leaving();
    made.ports.breakAt(step);
    await expect(eraseDue(made.ports)).rejects.toThrow('the connection was lost');
    made.ports.lists.entries.refresh();
    made.ports.lists.cases.refresh();
    made.ports.setClock('2033-01-01T10:00:00.000Z');
    await eraseDue(made.ports);
    expect(await leftOf(made)).toEqual(nothing);
    await eraseDue(whole.ports);
    const detailOf = async ({ ports, pupilId }: OldCase) =>
      (await ports.auditStore.ofPupil(pupilId))[0]?.detail;
    expect(await detailOf(made)).toBe(await detailOf(whole));
  });

  test('two servers at once come to the same', async () => {
    const made = await leaving();
    await Promise.all([eraseDue(made.ports), eraseDue(made.ports)]);
    expect(await leftOf(made)).toEqual(nothing);
  });

  test('one that fails keeps no other from going', async () => {
    const made = await leaving();
    const { ports } = made;
    const [known] = [...ports.lists.cases.rows.values()];
    if (!known) throw new Error('no case');
    await ports.cases.add({ ...known.record, id: 'a-second' });
    ports.breakAt('entry erase');
    await expect(eraseDue(ports)).rejects.toThrow('the connection was lost');
    expect(ports.lists.cases.rows.has('a-second')).toBe(false);
    expect(ports.lists.cases.rows.has(made.pupilId)).toBe(true);
  });
});

describe('a pupil who is on the caseload again when the day has come', () => {
  test('is kept, and can be written about again', async () => {
    const made = await leaving();
    const { ports, pupilId } = made;
    await save(autumn, ports.casework);
    const before = await leftOf(made);
    await eraseDue(ports);
    await eraseDue(ports);
    const after = await leftOf(made);
    expect(after).toEqual({ ...before, audit: [...before.audit, 'removal-undone'] });
    expect((await ports.cases.byId(pupilId, true))?.record.removal).toBeUndefined();
    expect((await retentionRun(officer, ports)).leaving).toEqual([]);
    await put(made, { kind: 'note', id: 'note-9', content: { on: '2026-11-30', text: 'Back.' } });
  });

  test('is kept with why in the audit, once, cut off or not', async () => {
    const made = await leaving();
    const { ports, pupilId } = made;
    await save(autumn, ports.casework);
    ports.breakAt('case save');
    await expect(eraseDue(ports)).rejects.toThrow('the connection was lost');
    await eraseDue(ports);
    const undone = (await ports.auditStore.ofPupil(pupilId)).filter(({ act }) => act === 'removal-undone');
    expect(undone).toMatchObject([
      { role: 'officer', reason: expect.stringContaining('on the caseload again'), schoolId: northId },
    ]);
    expect(undone).toMatchObject([
      { reason: expect.stringMatching(/^Undone by itself.*written about since.*work open.*kept for longer/) },
    ]);
  });

  test('is erased where the erasing had begun before', async () => {
    const made = await leaving();
    const { ports } = made;
    ports.breakAt('entry erase');
    await expect(eraseDue(ports)).rejects.toThrow('the connection was lost');
    await save(autumn, ports.casework);
    await eraseDue(ports);
    expect(await leftOf(made)).toEqual(nothing);
  });
});

describe('a pupil who is held', () => {
  const hold = { at: '2032-12-31T08:00:00.000Z', by: 'Ada', byId: 'a-1', reason: 'A complaint' };

  test.each(['case fresh', 'case save'] as const)(
    'in the last moment, by another server, at “%s”, loses nothing',
    async (moment) => {
      const made = await leaving();
      const { ports, pupilId } = made;
      const known = (await ports.cases.byId(pupilId, true))?.record;
      if (!known) throw new Error('no case');
      const before = await leftOf(made);
      ports.meanwhile(moment, () => ports.lists.cases.elsewhere({ ...known, hold }));
      await eraseDue(ports);
      await eraseDue(ports);
      expect(await leftOf(made)).toEqual(before);
    },
  );

  test('after the erasing has begun is told that it is too late, and so is an undo', async () => {
    const made = await leaving();
    const { ports, pupilId } = made;
    ports.breakAt('entry erase');
    await expect(eraseDue(ports)).rejects.toThrow('the connection was lost');
    const late = { code: 'being_removed', words: expect.stringContaining('It is too late to undo that.') };
    await expect(setHold(officer, { pupilId, reason }, ports)).rejects.toMatchObject(late);
    await expect(undoRemoval(officer, { pupilIds: [pupilId], reason }, ports)).rejects.toMatchObject(late);
  });
});

describe('the audit of long ago', () => {
  test('goes after the years that the council has set, but of pupils who are held', async () => {
    const made = await dueCase();
    const { ports, pupilId } = made;
    const look = (id: string, at: string) => auditOfView(personOf('asw'), { id, schoolId: northId }, at);
    await ports.auditStore.append([
      look('someone', '2025-12-01T09:00:00.000Z'),
      look('someone', '2025-12-02T09:00:00.000Z'),
      look(pupilId, '2025-12-01T09:00:00.000Z'),
    ]);
    await setHold(officer, { pupilId, reason }, ports);
    await eraseOldAudit(ports);
    const instants = ports
      .audited()
      .filter(({ act }) => act === 'viewed')
      .map((one) => [one.pupilId, one.at]);
    expect(instants).toEqual([
      ['someone', '2025-12-02T09:00:00.000Z'],
      [pupilId, '2025-12-01T09:00:00.000Z'],
    ]);
  });

  test('stays of a pupil whom another server has held a moment ago', async () => {
    const { ports, pupilId } = await dueCase();
    const look = { id: pupilId, schoolId: northId };
    await ports.auditStore.append([auditOfView(personOf('asw'), look, '2025-12-01T09:00:00.000Z')]);
    const known = (await ports.cases.byId(pupilId))?.record;
    if (!known) throw new Error('no case');
    const hold = { at: '2032-12-02T08:00:00.000Z', by: 'Ada', byId: 'a-1', reason: 'A complaint' };
    ports.lists.cases.elsewhere({ ...known, hold });
    await eraseOldAudit(ports);
    expect(ports.audited().filter(({ act }) => act === 'viewed')).toHaveLength(1);
  });
});
