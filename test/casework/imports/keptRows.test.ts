import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseloadMoves } from '../../../src/casework/imports/caseloadMoves.ts';
import { checkImport } from '../../../src/casework/imports/checkImport.ts';
import { discardImport } from '../../../src/casework/imports/discardImport.ts';
import { resumeImport } from '../../../src/casework/imports/resumeImport.ts';
import { saveImport } from '../../../src/casework/imports/saveImport.ts';
import { standingPupils } from '../../../src/casework/imports/standing.ts';
import { undoImport } from '../../../src/casework/imports/undoImport.ts';
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

const officer = personOf('officer');
const unexplained: Row = {
  ...{ upn: upnNumber(11), surname: 'Fennimore', forename: 'Lettice' },
  days: days(['N\\', 1], [present, 59]),
};
/** Once away for 6 days of 60, now always there. */
const recovered: Row = {
  ...{ upn: upns.persistent, surname: 'Brambleworth', forename: 'Casimir' },
  days: days([present, 60]),
};
const register = [...autumn, unexplained];
/** The next register: of the persistent pupil all is well. */
const next = register.map((row) => (row.upn === upns.persistent ? recovered : row));

const withCases = (...cases: { id: string; upn: string }[]): Memory => {
  const ports = memory();
  ports.casesOf = (schoolId) => (schoolId === northId ? cases : []);
  return ports;
};
const rowsOf = async (ports: Memory, schoolId = northId) => {
  const school = await ports.schools.byId(schoolId);
  return school ? await standingPupils(school, ports) : [];
};
const rowOf = async (ports: Memory, upn: string) => (await rowsOf(ports)).find((row) => row.upn === upn);
const registerOf = async (ports: Memory) => (await ports.schools.byId(northId))?.register;

describe('a register holds more than the caseload', () => {
  test('a pupil with an N, who is not counted on it', async () => {
    const ports = memory();
    const { importId, onCaseload } = await save(register, ports);
    expect(onCaseload).toBe(3);
    expect(await registerOf(ports)).toMatchObject({ importId, pupils: 5, onCaseload: 3, rows: 4 });
    expect(await rowOf(ports, unexplained.upn)).toMatchObject({
      onCaseload: false,
      figures: { possible: 120, attended: 119, byCode: { N: 1 } },
      calendar: { from: '2026-09-07' },
    });
    expect(await rowOf(ports, upns.present)).toBeUndefined();
  });

  test('a pupil about whom something is written down, under the id that it is written under', async () => {
    const ports = withCases({ id: 'case-1', upn: upns.present });
    await save(autumn, ports);
    expect(await rowOf(ports, upns.present)).toMatchObject({ id: 'case-1', onCaseload: false });
    expect(await registerOf(ports)).toMatchObject({ onCaseload: 3, rows: 4 });
  });

  test('one who has turned 16 too, and nobody counts them', async () => {
    const line = (upn: string, born: string, half: string) => `${upn},${born},2026-09-07,${half},O`;
    const text = ['UPN,Date of birth,Date,Session,Mark'];
    for (const half of ['AM', 'PM']) {
      text.push(line(upnNumber(21), '2010-01-15', half), line(upnNumber(22), '2014-01-15', half));
    }
    const file = arrived({ name: 'r.csv', bytes: new TextEncoder().encode(text.join('\n')) });
    const ports = withCases({ id: 'case-21', upn: upnNumber(21) });
    await saveImport(officer, { schoolId: northId, file, checksum: file.checksum }, ports);
    expect(await registerOf(ports)).toMatchObject({ pupils: 1, onCaseload: 1, outsideAge: 1, rows: 2 });
    expect(await rowOf(ports, upnNumber(21))).toMatchObject({
      ...{ id: 'case-21', onCaseload: false, birthDate: '2010-01-15' },
    });
  });

  test('what the register says of a pupil beside their marks', async () => {
    const heading = 'UPN,Date of birth,SEN,FSM,In care,Social worker,Date,Session,Mark';
    const row = (...cells: string[]) =>
      ['AM', 'PM'].map((half) => [...cells, '2026-09-07', half, 'O'].join(','));
    const text = [
      heading,
      ...row(upnNumber(31), '2014-01-15', 'K', 'Y', 'N', 'N'),
      ...row(upnNumber(32), '2014-02-15', 'E', 'N', 'Y', 'Y'),
      ...row(upnNumber(33), '2014-03-15', 'N', '', '', ''),
    ];
    const file = arrived({ name: 'r.csv', bytes: new TextEncoder().encode(text.join('\n')) });
    const ports = memory();
    await saveImport(officer, { schoolId: northId, file, checksum: file.checksum }, ports);
    const flags = new Map((await rowsOf(ports)).map((pupil) => [pupil.upn, pupil.flags]));
    expect(flags.get(upnNumber(31))).toEqual(['sen-support', 'free-meals']);
    expect(flags.get(upnNumber(32))).toEqual(['ehcp', 'in-care', 'social-worker']);
    expect(flags.get(upnNumber(33))).toEqual([]);
  });
});

test.each<[string, string[], boolean]>([
  ['for the last five days', days([present, 115], ['II', 5]), true],
  ['for four days and a half', days([present, 115], ['/I', 1], ['II', 4]), false],
  [
    'for five days, and once in between came late',
    days([present, 114], ['II', 2], ['IU', 1], ['II', 3]),
    false,
  ],
  ['for five days until last week', days([present, 110], ['II', 5], [present, 5]), false],
  [
    'for five days, two of them when the school was closed',
    days([present, 113], ['II', 3], ['##', 2], ['II', 2]),
    true,
  ],
])('a pupil who is away %s', async (_, marks, isHeld) => {
  const ports = memory();
  await save([{ upn: upnNumber(41), surname: 'Quince', forename: 'Ada', days: marks }], ports);
  expect(await rowOf(ports, upnNumber(41))).toEqual(
    isHeld ? expect.objectContaining({ onCaseload: false }) : undefined,
  );
});

describe('coming on to the caseload and leaving it', () => {
  test('is about the caseload alone, not about who is held', async () => {
    const ports = withCases({ id: 'case-2', upn: upns.persistent });
    await save(register, ports);
    const file = arrived(registerFile(next));
    const found = await checkImport(officer, { schoolId: northId, file }, ports);
    expect(found).toMatchObject({ joiningCaseload: 0, leavingCaseload: 1, after: { onCaseload: 2 } });
    await save(next, ports);
    expect(await rowOf(ports, upns.persistent)).toMatchObject({ id: 'case-2', onCaseload: false });
    const back = await checkImport(
      officer,
      { schoolId: northId, file: arrived(registerFile(register)) },
      ports,
    );
    expect(back).toMatchObject({ joiningCaseload: 1, leavingCaseload: 0 });
  });

  test('is what it was before and what it is after', () => {
    const rows = fc.uniqueArray(
      fc.record({ upn: fc.constantFrom(...'abcdefgh'), onCaseload: fc.boolean() }),
      {
        selector: ({ upn }) => upn,
      },
    );
    const on = (some: readonly { onCaseload: boolean }[]) => some.filter((row) => row.onCaseload).length;
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { joining, leaving } = caseloadMoves(before, after);
        expect(on(before) + joining - leaving).toBe(on(after));
        expect(caseloadMoves(after, before)).toEqual({ joining: leaving, leaving: joining });
        expect(joining).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the row says with which register, and how attendance stood before', async () => {
    const ports = memory();
    await save(next, ports);
    expect((await rowOf(ports, upns.severe))?.cameOnWith).toBeUndefined();
    // The next week: five days more, the first pupil away on all of them and on six before.
    const worse = next.map((row) => ({
      ...row,
      days:
        row.upn === upns.persistent
          ? days(['II', 6], [present, 54], ['II', 5])
          : [...row.days, ...days([present, 5])],
    }));
    await save(worse, ports);
    const came = await rowOf(ports, upns.persistent);
    expect(came).toMatchObject({
      ...{ asAt: '2026-12-04', cameOnWith: '2026-12-04' },
      previous: { asAt: '2026-11-27', possible: 120, attended: 120 },
    });
    expect((await rowOf(ports, upns.severe))?.cameOnWith).toBeUndefined();
    // A corrected copy of the same week, and then the week after.
    await save(
      worse.map((row) => ({ ...row, forename: `${row.forename}e` })),
      ports,
    );
    expect(await rowOf(ports, upns.persistent)).toMatchObject({ cameOnWith: '2026-12-04' });
    await save(
      worse.map((row) => ({ ...row, days: [...row.days, 'II'] })),
      ports,
    );
    expect(await rowOf(ports, upns.persistent)).toMatchObject({
      ...{ asAt: '2026-12-07', cameOnWith: '2026-12-04' },
      previous: { asAt: '2026-12-04' },
    });
  });
});

describe('the id of a pupil with a case', () => {
  test('comes back after years without a row', async () => {
    const ports = withCases({ id: 'long-ago', upn: upns.severe });
    await save(autumn, ports);
    expect((await rowOf(ports, upns.severe))?.id).toBe('long-ago');
  });

  test('is not taken from the same UPN at another school', async () => {
    const ports = withCases({ id: 'case-3', upn: upns.severe });
    await save(autumn, ports, 'school-south');
    const ids = (await rowsOf(ports, 'school-south')).map(({ id }) => id);
    expect(ids).not.toContain('case-3');
  });

  test('stays the one that stands, where there are two cases of one pupil', async () => {
    const ports = memory();
    await save(autumn, ports);
    const stands = (await rowOf(ports, upns.severe))?.id ?? '';
    ports.casesOf = () => [
      { id: 'other', upn: upns.severe },
      { id: stands, upn: upns.severe },
    ];
    await save(register, ports);
    expect((await rowOf(ports, upns.severe))?.id).toBe(stands);
  });
});

describe('rows beside the caseload', () => {
  test('are resumed, and discarded', async () => {
    const ports = withCases({ id: 'case-4', upn: upns.present });
    ports.breakAt = 'half written';
    await expect(save(register, ports)).rejects.toThrow('the connection was lost');
    const place = { schoolId: northId, importId: [...ports.records.keys()][0] ?? '' };
    expect(await resumeImport(officer, place, ports)).toMatchObject({ changed: true, onCaseload: 3 });
    expect(await registerOf(ports)).toMatchObject({ onCaseload: 3, rows: 5 });
    expect(await rowsOf(ports)).toHaveLength(5);

    ports.breakAt = 'switch';
    await expect(save(next, ports)).rejects.toThrow('the connection was lost');
    const second = [...ports.records.keys()][1] ?? '';
    await discardImport(officer, { schoolId: northId, importId: second }, ports);
    expect(ports.rows.some(({ importId }) => importId === second)).toBe(false);
    expect(await rowsOf(ports)).toHaveLength(5);
  });

  test('are resumed where a case was opened meanwhile', async () => {
    const ports = memory();
    ports.breakAt = 'switch';
    await expect(save(register, ports)).rejects.toThrow('the connection was lost');
    const place = { schoolId: northId, importId: [...ports.records.keys()][0] ?? '' };
    ports.casesOf = () => [{ id: 'case-5', upn: upns.present }];
    expect(await resumeImport(officer, place, ports)).toMatchObject({ changed: true });
    expect(await registerOf(ports)).toMatchObject({ onCaseload: 3, rows: 5 });
  });

  test('are there again after an undo', async () => {
    const ports = memory();
    await save(register, ports);
    const { importId } = await save(next, ports);
    await undoImport(officer, { schoolId: northId, importId }, ports);
    expect((await rowsOf(ports)).map(({ upn }) => upn)).toContain(unexplained.upn);
    expect(await registerOf(ports)).toMatchObject({ onCaseload: 3, rows: 4 });
  });

  test('of a register from before there were any, its caseload is asked for', async () => {
    const ports = memory();
    await save(autumn, ports);
    const school = await ports.schools.byId(northId);
    const { rows: _, ...register } = school?.register ?? {};
    const asked: (number | undefined)[] = [];
    const caseload = {
      ...ports.caseload,
      ofImport: async (schoolId: string, importId: string, expected?: number) => {
        asked.push(expected);
        return await ports.caseload.ofImport(schoolId, importId);
      },
    };
    const old = { ...school, register } as NonNullable<typeof school>;
    expect(await standingPupils(old, { caseload })).toHaveLength(3);
    expect(asked).toEqual([3]);
  });
});
