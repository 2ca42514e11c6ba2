import { describe, expect, test } from 'vitest';
import { listImports } from '../../../src/casework/imports/listImports.ts';
import { resumeImport } from '../../../src/casework/imports/resumeImport.ts';
import { sweepImports } from '../../../src/casework/imports/sweepImports.ts';
import { undoImport } from '../../../src/casework/imports/undoImport.ts';
import { seenCaseload } from '../seenCaseload.ts';
import { autumn, type Memory, memory, northId, personOf, save, southId, upns } from '../support.ts';

const asw = personOf('asw');
const hour = 3_600_000;
const day = 24 * hour;
const fewer = autumn.filter((row) => row.upn !== upns.threshold);
const fewest = fewer.filter((row) => row.upn !== upns.severe);

const undo = (ports: Memory, importId: string) => undoImport(asw, { schoolId: northId, importId }, ports);
const standing = async (ports: Memory) => (await ports.schools.byId(northId))?.register?.importId;
const caseload = async (ports: Memory) => (await seenCaseload(ports)).pupils.map(({ upn }) => upn).sort();

async function three() {
  const ports = memory();
  const ids = [await save(fewest, ports), await save(fewer, ports), await save(autumn, ports)];
  const [first = '', second = '', third = ''] = ids.map(({ importId }) => importId);
  return { ports, first, second, third };
}

describe('undoing', () => {
  test('leads back to the register before, with the pupils and their ids', async () => {
    const { ports, second, third } = await three();
    const ids = new Map(ports.rows.filter((row) => row.importId === second).map((row) => [row.upn, row.id]));
    expect(await undo(ports, third)).toEqual({ importId: second });
    expect(await caseload(ports)).toEqual([upns.persistent, upns.severe].sort());
    for (const { upn, id } of (await seenCaseload(ports)).pupils) expect(id).toBe(ids.get(upn));
    expect(ports.records.get(third)).toMatchObject({ state: 'undone', endedBy: asw.name });
  });

  test('can be done again and again, down to none', async () => {
    const { ports, first, second, third } = await three();
    await undo(ports, third);
    expect(await undo(ports, second)).toEqual({ importId: first });
    expect(await undo(ports, first)).toEqual({});
    expect(await standing(ports)).toBeUndefined();
    expect(await caseload(ports)).toEqual([]);
    // As if nothing had ever been there.
    expect(await save(autumn, ports)).toMatchObject({ changed: true, onCaseload: 3 });
  });

  test.each([
    ['after seven days to the second', 7 * day - hour, true],
    ['later than seven days', 7 * day + hour, false],
  ])('%s', async (_, milliseconds, may) => {
    const { ports, third } = await three();
    ports.later(milliseconds);
    const [newest] = await listImports(asw, northId, ports);
    expect(newest?.undoUntil !== undefined).toBe(may);
    const undone = await undo(ports, third).then(
      () => 'undone',
      (error: { code: string }) => error.code,
    );
    expect(undone).toBe(may ? 'undone' : 'too_late');
  });

  test('is for the one that stands', async () => {
    const { ports, second, third } = await three();
    await expect(undo(ports, second)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    await undo(ports, third);
    await expect(undo(ports, third)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    await expect(undo(ports, 'nothing')).rejects.toMatchObject({ code: 'not_found' });
    expect(await standing(ports)).toBe(second);
  });

  test('and saving at the same time on another server: one of them is told', async () => {
    const { ports, second, third } = await three();
    const elsewhere: Memory = Object.assign(Object.create(ports), { inTurn: memory().inTurn });
    ports.meanwhile = { step: 'switch', act: () => undo(elsewhere, third) };
    const more = autumn.map((row) => ({ ...row, days: [...row.days, 'OO'] }));
    await expect(save(more, ports)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    expect(await standing(ports)).toBe(second);
  });

  test('that breaks off after the switch has been done', async () => {
    const { ports, second, third } = await three();
    ports.breakAt = 'switched';
    await expect(undo(ports, third)).rejects.toThrow('the connection was lost');
    expect(await standing(ports)).toBe(second);
    const states = (await listImports(asw, northId, ports)).map(({ record, current }) => [
      record.id,
      current,
    ]);
    expect(states[1]).toEqual([second, true]);
  });
});

describe('clearing away', () => {
  const held = (ports: Memory) => [...new Set(ports.rows.map(({ importId }) => importId))].sort();

  test('leaves everything that somebody may come back to', async () => {
    const { ports, first, second, third } = await three();
    ports.later(7 * day - hour);
    await sweepImports(ports);
    expect(held(ports)).toEqual([first, second, third].sort());
  });

  test('takes away what was replaced more than seven days ago, and only that', async () => {
    const { ports, second, third } = await three();
    ports.later(7 * day - hour);
    const last = await save(fewer, ports);
    ports.later(3 * hour);
    await sweepImports(ports);
    // The third was replaced just now; what it replaced itself can no longer be come back to.
    expect(held(ports)).toEqual([third, last.importId].sort());
    expect(ports.snapshots.has(`${northId}/${second}`)).toBe(false);
    expect(ports.records.get(second)?.figures).toBeUndefined();
    expect(ports.records.get(third)?.figures).toBeDefined();
    expect(await undo(ports, last.importId)).toEqual({ importId: third });
  });

  test('takes away what was undone, at once', async () => {
    const { ports, first, second, third } = await three();
    await undo(ports, third);
    await sweepImports(ports);
    expect(held(ports)).toEqual([first, second].sort());
    expect(await caseload(ports)).toEqual([upns.persistent, upns.severe].sort());
  });

  test('gives up what was begun seven days ago and never finished', async () => {
    const { ports, third } = await three();
    const other = autumn.slice(1);
    ports.breakAt = 'half written';
    await expect(save(other, ports)).rejects.toThrow();
    const [begun] = [...ports.records.values()].filter(({ state }) => state === 'saving');
    await sweepImports(ports);
    expect(ports.records.get(begun?.id ?? '')?.state).toBe('saving');
    ports.later(8 * day);
    await sweepImports(ports);
    expect(ports.records.get(begun?.id ?? '')?.state).toBe('discarded');
    expect(held(ports)).toEqual([third]);
  });

  test('leaves the pupils that an import replaced which stands and is not yet said to be saved', async () => {
    const { ports, third } = await three();
    ports.later(8 * day);
    ports.breakAt = 'mark';
    await expect(save(fewest, ports)).rejects.toThrow();
    const before = ports.rows.filter(({ importId }) => importId === third);
    await sweepImports(ports);
    expect(await undo(ports, (await standing(ports)) ?? '')).toEqual({ importId: third });
    expect(ports.rows.filter(({ importId }) => importId === third)).toEqual(before);
  });

  test('leaves everything where the import that stands is not known of here yet', async () => {
    const { ports, third } = await three();
    const known = await ports.imports.bySchool(northId);
    ports.later(8 * day);
    const { importId } = await save(fewest, ports);
    const imports = { ...ports.imports, bySchool: async (id: string) => (id === northId ? known : []) };
    await sweepImports({ ...ports, imports });
    expect(await undo(ports, importId)).toEqual({ importId: third });
    expect(await caseload(ports)).toEqual([upns.persistent, upns.severe, upns.threshold].sort());
  });

  test('and going on with the same import on another server never leaves a register without its pupils', async () => {
    const ports = memory();
    ports.breakAt = 'half written';
    await expect(save(autumn, ports)).rejects.toThrow();
    const [begun] = [...ports.records.keys()];
    const place = { schoolId: northId, importId: begun ?? '' };
    const elsewhere: Memory = Object.assign(Object.create(ports), { inTurn: memory().inTurn });
    ports.later(8 * day);
    const goOn = () => resumeImport(asw, place, elsewhere).catch(() => undefined);
    ports.meanwhile = { step: 'write', act: goOn };
    await sweepImports(ports);
    expect(await standing(ports)).toBeUndefined();
    expect(held(ports)).toEqual([]);
  });

  test('goes on with the other schools where one cannot be cleared', async () => {
    const ports = memory();
    const first = [await save(fewest, ports), await save(fewest, ports, southId)];
    const [north = '', south = ''] = first.map(({ importId }) => importId);
    await undo(ports, north);
    await undoImport(personOf('officer'), { schoolId: southId, importId: south }, ports);
    ports.breakAt = 'write';
    await expect(sweepImports(ports)).rejects.toThrow('the connection was lost');
    expect(held(ports)).toEqual([north]);
  });

  test('says of an import that was cut off at its very end that it is saved', async () => {
    const { ports } = await three();
    ports.breakAt = 'mark';
    await expect(save(autumn.slice(1), ports)).rejects.toThrow();
    ports.later(2 * hour);
    await sweepImports(ports);
    expect([...ports.records.values()].map(({ state }) => state)).toEqual(Array(4).fill('saved'));
  });

  test('takes away rows that belong to no import', async () => {
    const { ports, first, second, third } = await three();
    ports.rows.push(...ports.rows.slice(0, 1).map((row) => ({ ...row, importId: '' })));
    await sweepImports(ports);
    expect(held(ports)).toEqual([first, second, third].sort());
  });
});
