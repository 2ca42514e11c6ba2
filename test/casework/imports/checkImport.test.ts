import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRejections } from '../../../src/casework/imports/allRejections.ts';
import { checkImport } from '../../../src/casework/imports/checkImport.ts';
import { hasMoved } from '../../../src/casework/imports/compareRegisters.ts';
import { saveImport } from '../../../src/casework/imports/saveImport.ts';
import {
  arrived,
  autumn,
  days,
  type Memory,
  memory,
  northId,
  personOf,
  present,
  type Row,
  registerFile,
  save,
  upnNumber,
  upns,
} from '../support.ts';

const asw = personOf('asw');
const text = (content: string, name = 'register.csv') =>
  arrived({ name, bytes: new TextEncoder().encode(content) });
const check = (rows: readonly Row[], ports: Memory) =>
  checkImport(asw, { schoolId: northId, file: arrived(registerFile(rows, 'autumn.csv')) }, ports);
const without = (upn: string) => autumn.filter((row) => row.upn !== upn);

describe('checking a register', () => {
  test('says what it holds and who would come on to the caseload, and saves nothing', async () => {
    const ports = memory();
    const found = await check(autumn, ports);
    expect(found).toMatchObject({
      fileName: 'autumn.csv',
      alreadySaved: false,
      layout: 'long list',
      rowsIn: 480,
      rowsUsed: 480,
      from: '2026-09-07',
      to: '2026-11-27',
      hasMarks: true,
      after: {
        ...{ pupils: 4, severe: 1, persistent: 1, notPersistent: 2, noSessions: 0, thresholdMet: 2 },
        ...{ possible: 480, attended: 480 - 12 - 60 - 10, onCaseload: 3, outsideAge: 0 },
      },
      ...{ joined: [], left: [], changed: [], joiningCaseload: 3, leavingCaseload: 0, cautions: [] },
    });
    expect(found.before).toBeUndefined();
    expect(ports.writes).toEqual([]);
  });

  test('compares it with the register that stands', async () => {
    const ports = memory();
    await save(without(upns.threshold), ports);
    const moved = without(upns.severe).map((row) =>
      row.upn === upns.persistent ? { ...row, days: days(['II', 8], [present, 52]) } : row,
    );
    const found = await check(moved, ports);
    expect(found.joined.map(({ after }) => after?.upn)).toEqual([upns.threshold]);
    expect(found.left.map(({ before }) => before?.upn)).toEqual([upns.severe]);
    expect(found.changed.map(({ before, after }) => [before?.attended, after?.attended])).toEqual([
      [108, 104],
    ]);
    expect(found).toMatchObject({
      joiningCaseload: 1,
      leavingCaseload: 1,
      before: { to: '2026-11-27', pupils: 3, persistent: 1, severe: 1, fileName: 'register.csv' },
    });
  });

  test('knows the very bytes that stand', async () => {
    const ports = memory();
    await save(autumn, ports);
    expect(await check(autumn, ports)).toMatchObject({ alreadySaved: true, joiningCaseload: 0 });
    expect(await check(without(upns.severe), ports)).toMatchObject({ alreadySaved: false });
    ports.bandReading = 'below';
    expect(await check(autumn, ports)).toMatchObject({ alreadySaved: false });
  });

  test('refuses a file without one usable mark, and says why', async () => {
    const rows = [{ upn: 'NOT-A-UPN', surname: 'X', forename: 'Y', days: [present] }];
    await expect(check(rows, memory())).rejects.toMatchObject({
      code: 'register_unreadable',
      words: expect.stringContaining('Line 2'),
    });
  });

  test('every row that is not used can be had', async () => {
    const odd = { upn: 'NOT-A-UPN', surname: 'X', forename: 'Y', days: Array<string>(300).fill(present) };
    const file = arrived(registerFile([...autumn, odd]));
    const { rejections } = await allRejections(asw, { schoolId: northId, file }, memory());
    expect(rejections).toHaveLength(600);
  });

  test('every row can be had of a file of which nothing can be used', async () => {
    const file = arrived(registerFile([{ upn: 'NOT-A-UPN', surname: 'X', forename: 'Y', days: [present] }]));
    const { rejections } = await allRejections(asw, { schoolId: northId, file }, memory());
    expect(rejections.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('stops where nobody waits for it any more', async () => {
    const controller = new AbortController();
    const request = { schoolId: northId, file: arrived(registerFile(autumn)), signal: controller.signal };
    const found = checkImport(asw, { ...request, progress: () => controller.abort() }, memory());
    await expect(found).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('leaves out pupils who are not of compulsory school age, and says how many', async () => {
    const lines = [2011, 2015, 2024].flatMap((year, n) => [
      `${upnNumber(20 + n)},${year}-01-15,2026-09-07,AM,O`,
      `${upnNumber(20 + n)},${year}-01-15,2026-09-07,PM,O`,
    ]);
    const file = text(['UPN,Date of birth,Date,Session,Mark', ...lines].join('\n'));
    const found = await checkImport(asw, { schoolId: northId, file }, memory());
    expect(found.after).toMatchObject({ pupils: 2, outsideAge: 1, severe: 2, onCaseload: 2, possible: 4 });
  });
});

describe('a move of more than two percentage points', () => {
  const counts = (attended: number, possible: number) => ({ attended, possible });
  test.each([
    [counts(90, 100), counts(88, 100), false],
    [counts(90, 100), counts(87, 100), true],
    [counts(900, 1000), counts(879, 1000), true],
    [counts(0, 0), counts(50, 100), false],
  ])('%o to %o: %s', (one, other, moved) => {
    expect(hasMoved(one, other)).toBe(moved);
    expect(hasMoved(other, one)).toBe(moved);
  });

  test('agrees with fractions, exactly', () => {
    const share = fc
      .integer({ min: 1, max: 500 })
      .chain((possible) =>
        fc.integer({ min: 0, max: possible }).map((attended) => counts(attended, possible)),
      );
    fc.assert(
      fc.property(share, share, (one, other) => {
        const over = BigInt(one.attended * other.possible) - BigInt(other.attended * one.possible);
        const apart = over < 0n ? -over : over;
        expect(hasMoved(one, other)).toBe(apart * 100n > 2n * BigInt(one.possible * other.possible));
      }),
    );
  });
});

describe('sums without dates', () => {
  const sums = (...rows: [number, number, number][]) =>
    text(
      [
        'UPN,Surname,Forename,Possible sessions,Sessions attended,Authorised absences,Unauthorised absences',
        ...rows.map(([serial, possible, attended]) =>
          [upnNumber(serial), 'Ash', 'Kit', possible, attended, possible - attended, 0].join(','),
        ),
      ].join('\n'),
    );
  const file = sums([1, 100, 95], [2, 100, 85], [3, 100, 40]);
  const period = { from: '2026-09-01', to: '2026-11-20' };

  test('are checked without a threshold', async () => {
    const found = await checkImport(asw, { schoolId: northId, file }, memory());
    expect(found).toMatchObject({ hasMarks: false, after: { pupils: 3, persistent: 1, severe: 1 } });
    expect(found.after).not.toHaveProperty('thresholdMet');
    expect(found).not.toHaveProperty('from');
  });

  test('are saved only once it is said what dates they cover', async () => {
    const ports = memory();
    const request = { schoolId: northId, file, checksum: file.checksum };
    await expect(saveImport(asw, request, ports)).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringContaining('dates'),
    });
    expect(ports.writes).toEqual([]);
    expect(await saveImport(asw, { ...request, period }, ports)).toMatchObject({
      onCaseload: 2,
      to: '2026-11-20',
    });
    expect(await saveImport(asw, { ...request, period }, ports)).toMatchObject({ changed: false });
    const later = { from: '2026-09-01', to: '2026-11-27' };
    expect(await saveImport(asw, { ...request, period: later }, ports)).toMatchObject({ changed: true });
  });
});
