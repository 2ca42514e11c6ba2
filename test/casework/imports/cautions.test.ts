import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import { checkImport } from '../../../src/casework/imports/checkImport.ts';
import {
  arrived,
  autumn,
  type Memory,
  memory,
  northId,
  personOf,
  type Row,
  registerFile,
  save,
  schoolOf,
  southId,
  upnNumber,
} from '../support.ts';

const officer = personOf('officer');

async function cautions(
  file: { name: string; bytes: Uint8Array },
  ports: Memory,
  period?: { from: string; to: string },
) {
  const request = { schoolId: northId, file: arrived(file), ...(period && { period }) };
  return (await checkImport(officer, request, ports)).cautions;
}

const dropDays = (rows: readonly Row[], first: number, last: number): Row[] =>
  rows.map((row) => ({ ...row, days: row.days.map((day, i) => (i < first || i >= last ? '' : day)) }));

const pupils = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    upn: upnNumber(from + n),
    surname: 'Ash',
    forename: 'Kit',
    days: Array<string>(10).fill('/\\'),
  }));

const bytes = (...lines: string[]) => ({ name: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) });

describe('cautions', () => {
  test('are none for the same pupils with more days', async () => {
    const ports = memory();
    await save(dropDays(autumn, 0, 40), ports);
    expect(await cautions(registerFile(autumn), ports)).toEqual([]);
  });

  test.each([
    ['2025-09-02', '2026-11-20', 'more than one school year'],
    ['2026-09-02', '2026-11-20', undefined],
    ['2026-09-02', '2026-11-29', undefined],
    ['2026-09-02', '2026-11-30', 'still to come'],
    ['2026-09-02', '9999-12-31', 'still to come'],
  ])('see a slip in dates: %s to %s', async (from, to, words) => {
    const sums = bytes('UPN,Sessions possible,Sessions attended', `${upnNumber(1)},100,95`);
    const found = await cautions(sums, memory(), { from, to });
    expect(found).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
  });

  test('name the dates that would be lost', async () => {
    const ports = memory();
    await save(autumn, ports);
    const [earlier, later] = [dropDays(autumn, 0, 40), dropDays(autumn, 5, 60)];
    expect(await cautions(registerFile(earlier), ports)).toEqual([
      'This file ends on 30 October 2026, earlier than the one that it replaces (27 November 2026). Figures from after then would be lost.',
    ]);
    const [lost] = await cautions(registerFile(later), ports);
    expect(lost).toMatch(/^This file starts on 14 September 2026, later than .* \(7 September 2026\)/);
  });

  test('say where a file may hold only what came after a change of system', async () => {
    const from = (entry: string) =>
      bytes(
        'UPN,Admission date,Date,Session,Mark',
        ...[1, 2, 3].flatMap((n) => [
          `${upnNumber(n)},${entry},2026-11-02,AM,/`,
          `${upnNumber(n)},${entry},2026-11-02,PM,\\`,
        ]),
      );
    expect(await cautions(from('2024-09-03'), memory())).toEqual([
      expect.stringContaining('The first mark in this file is on 2 November 2026'),
    ]);
    expect(await cautions(from('2026-11-02'), memory())).toEqual([]);
  });

  test('say where the file names another school', async () => {
    const file = bytes(
      'URN,UPN,Date,Session,Mark',
      `999999,${upnNumber(1)},2026-09-07,AM,/`,
      `999999,${upnNumber(1)},2026-09-07,PM,\\`,
    );
    expect(await cautions(file, memory())).toEqual([
      'This file names another school (999999), not North Academy. Do not save it here unless you are sure.',
    ]);
  });

  test('name the other school to those alone who may see it', async () => {
    const file = bytes('URN,UPN,Date,Session,Mark', `999999,${upnNumber(1)},2026-09-07,AM,/`);
    const ports = memory();
    const south = { ...schoolOf(southId, 'South School'), urn: '999999' };
    ports.schools = { ...ports.schools, all: async () => [schoolOf(northId, 'North Academy'), south] };
    const said = async (role: Role) =>
      (await checkImport(personOf(role), { schoolId: northId, file: arrived(file) }, ports)).cautions[0];
    expect(await said('officer')).toMatch(
      /^This file says it is of South School \(999999\), not of North Academy/,
    );
    for (const role of ['asw', 'school'] as const)
      expect(await said(role)).toMatch(/^This file names another school \(999999\), not North Academy/);
  });

  test('say where nearly all pupils are strangers', async () => {
    const ports = memory();
    await save(pupils(10, 12), ports);
    expect(await cautions(registerFile(pupils(30, 12)), ports)).toEqual([
      expect.stringContaining('It may be another school’s file'),
    ]);
    expect(await cautions(registerFile(pupils(12, 12)), ports)).toEqual([]);
  });

  test('say where the file may be of a part of the school only', async () => {
    const ports = memory();
    await save(pupils(10, 12), ports);
    expect(await cautions(registerFile(pupils(10, 9)), ports)).toEqual([
      '3 of the 12 pupils who are saved now are not in this file. If it is of one class or year group only, it would replace the figures of the whole school.',
    ]);
    expect(await cautions(registerFile(pupils(10, 10)), ports)).toEqual([]);
  });

  test('say what sums cannot show that marks could', async () => {
    const ports = memory();
    await save(autumn, ports);
    const sums = bytes(
      'UPN,Possible sessions,Sessions attended,Authorised absences,Unauthorised absences',
      ...autumn.map(({ upn }) => `${upn},120,100,20,0`),
    );
    const period = { from: '2026-09-07', to: '2026-11-27' };
    expect(await cautions(sums, ports, period)).toEqual([expect.stringContaining('sums without dates')]);
  });
});
