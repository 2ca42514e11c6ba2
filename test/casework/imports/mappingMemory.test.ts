import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../src/attendance/columnMapping.ts';
import { UnknownTableProblem } from '../../../src/attendance/unknownTable.ts';
import { checkImport } from '../../../src/casework/imports/checkImport.ts';
import { resumeImport } from '../../../src/casework/imports/resumeImport.ts';
import { saveImport } from '../../../src/casework/imports/saveImport.ts';
import { arrived, type Memory, memory, northId, personOf, southId, upnNumber } from '../support.ts';

const asw = personOf('asw');
const officer = personOf('officer');

/** A table with names that nobody has taught us: first and second column hold sums, in an order that a person knows. */
function oddFile(missed: number, above: readonly string[] = []) {
  const rows = [1, 2, 3].map((n) => [upnNumber(n), 'Ash', `Kit ${n}`, 100 - missed, 100].join(';'));
  const bytes = new TextEncoder().encode(
    [...above, 'Kennung;Nachname;Vorname;Da;Alle', ...rows].join('\r\n'),
  );
  return arrived({ name: 'odd.csv', bytes });
}

const mapping: ColumnMapping = {
  headingLine: 1,
  columns: { upn: 0, surname: 1, forename: 2, attended: 3, possible: 4 },
};
const period = { from: '2026-09-01', to: '2026-11-20' };

const check = (missed: number, ports: Memory, more: { mapping?: ColumnMapping; schoolId?: string } = {}) =>
  checkImport(officer, { schoolId: northId, file: oddFile(missed), period, ...more }, ports);

function save(missed: number, ports: Memory, more: { mapping?: ColumnMapping } = {}) {
  const file = oddFile(missed);
  return saveImport(asw, { schoolId: northId, file, checksum: file.checksum, period, ...more }, ports);
}

describe('a table that nobody has taught us', () => {
  test('asks for a mapping, and shows what it holds', async () => {
    const asked = check(20, memory());
    await expect(asked).rejects.toBeInstanceOf(UnknownTableProblem);
    const { table } = (await asked.catch((error: unknown) => error)) as UnknownTableProblem;
    expect(table.columns.map(({ title }) => title)).toEqual(['Kennung', 'Nachname', 'Vorname', 'Da', 'Alle']);
  });

  test('is read with a mapping, which is not remembered before it is saved', async () => {
    const ports = memory();
    const found = await check(20, ports, { mapping });
    expect(found).toMatchObject({ mapping, mappingRemembered: false, after: { pupils: 3, persistent: 3 } });
    await expect(check(20, ports)).rejects.toBeInstanceOf(UnknownTableProblem);
    expect(ports.remembered).toEqual([]);
  });

  test('is read without a question once its mapping was saved, by whoever comes, for this school', async () => {
    const ports = memory();
    await save(20, ports, { mapping });
    expect(ports.remembered).toMatchObject([{ schoolId: northId, mapping, changedBy: asw.name }]);
    expect(await check(60, ports)).toMatchObject({
      ...{ mapping, mappingRemembered: true, alreadySaved: false },
      after: { severe: 3 },
    });
    expect(await check(20, ports)).toMatchObject({ mappingRemembered: true, alreadySaved: true });
    await expect(check(20, ports, { schoolId: southId })).rejects.toBeInstanceOf(UnknownTableProblem);
  });

  test('is read by a new mapping where one is given', async () => {
    const ports = memory();
    await save(20, ports, { mapping });
    const unnamed: ColumnMapping = { headingLine: 1, columns: { upn: 0, attended: 3, possible: 4 } };
    const found = await check(20, ports, { mapping: unnamed });
    expect(found).toMatchObject({ mapping: unnamed, mappingRemembered: false, alreadySaved: false });
    await save(20, ports, { mapping: unnamed });
    expect(await check(60, ports)).toMatchObject({ mapping: unnamed, mappingRemembered: true });
  });

  test('is read where its heading stands on another line than it did, and resumed so', async () => {
    const ports = memory();
    await save(20, ports, { mapping });
    const file = oddFile(60, ['Anwesenheit;;;;', ';;;;']);
    const request = { schoolId: northId, file, checksum: file.checksum, period };
    const moved = { ...mapping, headingLine: 3 };
    const found = await checkImport(officer, request, ports);
    expect(found).toMatchObject({ rowsIn: 3, mapping: moved, mappingRemembered: true, after: { severe: 3 } });
    ports.breakAt = 'switch';
    await expect(saveImport(asw, request, ports)).rejects.toThrow('the connection was lost');
    const place = { schoolId: northId, importId: [...ports.records.keys()].at(-1) ?? '' };
    expect(await resumeImport(asw, place, ports)).toMatchObject({ changed: true, onCaseload: 3 });
  });
});
