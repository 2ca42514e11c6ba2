import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/casework/checkRegister.ts';
import { checksumOf } from '../../src/casework/checksum.ts';
import { listRegisters } from '../../src/casework/listRegisters.ts';
import { saveRegister } from '../../src/casework/saveRegister.ts';
import { autumn, memory, northId, personOf, type Row, registerFile, upns } from './support.ts';

const asw = personOf('asw');
const present = '/\\';

function saving(rows: readonly Row[], ports = memory()) {
  const file = registerFile(rows);
  const save = () => saveRegister(asw, { schoolId: northId, file, checksum: checksumOf(file.bytes) }, ports);
  return { ports, file, save };
}

const without = (upn: string) => autumn.filter((row) => row.upn !== upn);
const upnsOf = (ports: ReturnType<typeof memory>) => ports.saved.get(northId)?.map(({ upn }) => upn);

describe('checking a register', () => {
  test('says what it holds and who would come on to the caseload, and saves nothing', async () => {
    const ports = memory();
    const file = registerFile(autumn, 'autumn.csv');
    const check = await checkRegister(asw, { schoolId: northId, file }, ports);
    expect(check).toMatchObject({
      fileName: 'autumn.csv',
      checksum: checksumOf(file.bytes),
      alreadySaved: false,
      rowsIn: 480,
      rowsUsed: 480,
      from: '2026-09-07',
      to: '2026-11-27',
      pupils: 4,
      possible: 480,
      attended: 480 - 12 - 60 - 10,
      persistent: 1,
      severe: 1,
      thresholdMet: 2,
      joining: 3,
      leaving: 0,
    });
    expect(check.before).toBeUndefined();
    expect(ports.writes).toEqual([]);
  });

  test('compares it with the register that is saved', async () => {
    const { ports, save } = saving(without(upns.threshold));
    await save();
    const file = registerFile(without(upns.severe));
    const check = await checkRegister(asw, { schoolId: northId, file }, ports);
    expect(check).toMatchObject({
      alreadySaved: false,
      joining: 1,
      leaving: 1,
      before: { to: '2026-11-27', pupils: 3, persistent: 1, severe: 1 },
    });
  });

  test('knows the very bytes that are saved', async () => {
    const { ports, file, save } = saving(autumn);
    await save();
    const check = await checkRegister(asw, { schoolId: northId, file }, ports);
    expect(check).toMatchObject({ alreadySaved: true, joining: 0, leaving: 0 });
  });

  test('shows the first 500 rejections and says how many there are', async () => {
    const file = registerFile([
      ...autumn,
      { upn: 'NOT-A-UPN', surname: 'X', forename: 'Y', days: Array<string>(300).fill(present) },
    ]);
    const check = await checkRegister(asw, { schoolId: northId, file }, memory());
    expect(check.rejectionsInAll).toBe(600);
    expect(check.rejections).toHaveLength(500);
  });

  test('refuses a file without one usable mark, and says why', async () => {
    const file = registerFile([{ upn: 'NOT-A-UPN', surname: 'X', forename: 'Y', days: [present] }]);
    await expect(checkRegister(asw, { schoolId: northId, file }, memory())).rejects.toMatchObject({
      code: 'register_unreadable',
      words: expect.stringContaining('Line 2'),
    });
  });
});

describe('saving a register', () => {
  test('keeps the file, then makes the caseload, then records the register', async () => {
    const { ports, save } = saving(autumn);
    expect(await save()).toEqual({ onCaseload: 3, to: '2026-11-27' });
    expect(ports.writes).toEqual(['file', 'caseload', 'school']);
    expect(upnsOf(ports)?.sort()).toEqual([upns.persistent, upns.severe, upns.threshold].sort());
    const school = await ports.schools.byId(northId);
    expect(school?.register).toMatchObject({
      fileId: `${northId}/register.csv`,
      from: '2026-09-07',
      to: '2026-11-27',
      uploadedBy: asw.name,
      pupils: 4,
      persistent: 1,
      severe: 1,
      thresholdMet: 2,
    });
  });

  test('the same bytes once more change nothing', async () => {
    const { ports, save } = saving(autumn);
    await save();
    const before = structuredClone([ports.saved, ports.kept, await ports.schools.all()]);
    ports.writes.length = 0;
    expect(await save()).toEqual({ onCaseload: 3, to: '2026-11-27' });
    expect(ports.writes).toEqual([]);
    expect([ports.saved, ports.kept, await ports.schools.all()]).toEqual(before);
  });

  test('the same bytes under another reading of the bands make another caseload', async () => {
    const { ports, save } = saving(autumn);
    await save();
    ports.bandReading = 'below';
    // Exactly 90% is persistent as the DfE reads it, and not "below 90%".
    expect(await save()).toMatchObject({ onCaseload: 2 });
    expect(upnsOf(ports)).not.toContain(upns.persistent);
  });

  test('is put right by saving again after an interruption, with the ids that were given', async () => {
    const { ports, save } = saving(autumn);
    ports.breakAfter = 2;
    await expect(save()).rejects.toThrow('the connection was lost');
    expect((await ports.schools.byId(northId))?.register).toBeUndefined();
    const given = new Map(ports.saved.get(northId)?.map(({ upn, id }) => [upn, id]));
    expect(given.size).toBe(2);
    await save();
    const after = ports.saved.get(northId) ?? [];
    expect(after).toHaveLength(3);
    for (const [upn, id] of given) expect(after.find((pupil) => pupil.upn === upn)?.id).toBe(id);
    expect(after.every(({ previous }) => previous === undefined)).toBe(true);
  });

  test('refuses bytes that are not those that were checked', async () => {
    const ports = memory();
    const file = registerFile(autumn);
    const request = { schoolId: northId, file, checksum: checksumOf(registerFile(autumn.slice(1)).bytes) };
    await expect(saveRegister(asw, request, ports)).rejects.toMatchObject({ code: 'file_changed' });
    expect(ports.writes).toEqual([]);
  });

  test('tells how far it has come', async () => {
    const ports = memory();
    const file = registerFile(autumn);
    const seen: string[] = [];
    const progress = (done: number, total: number) => seen.push(`${done} of ${total}`);
    const checksum = checksumOf(file.bytes);
    await saveRegister(asw, { schoolId: northId, file, checksum, progress }, ports);
    expect(seen).toEqual(['0 of 3', '3 of 3']);
  });

  test('takes a pupil who attends again off the caseload', async () => {
    const { ports, save } = saving(autumn);
    await save();
    const recovered = autumn.map((row) =>
      row.upn === upns.persistent ? { ...row, days: Array<string>(60).fill(present) } : row,
    );
    await saving(recovered, ports).save();
    expect(upnsOf(ports)).not.toContain(upns.persistent);
  });
});

test('register files are listed with the newest first', async () => {
  const ports = memory();
  await ports.registerFiles.keep(northId, registerFile(autumn, 'old.csv'));
  await ports.registerFiles.keep(northId, registerFile(autumn, 'new.csv'));
  const names = (await listRegisters(asw, northId, ports)).map(({ name }) => name);
  expect(names).toEqual(['new.csv', 'old.csv']);
});
