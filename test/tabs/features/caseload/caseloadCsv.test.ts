import { expect, test } from 'vitest';
import { caseloadCsvName, caseloadCsvRows } from '../../../../tabs/features/caseload/caseloadCsv.ts';
import { toCsv } from '../../../../tabs/parts/csv.ts';
import { caseloadRow } from './caseloadRow.ts';

test('a caseload leaves as figures that a spreadsheet can count with', () => {
  const rows = caseloadCsvRows([
    caseloadRow({
      surname: '=HYPERLINK("x")',
      attended: 90,
      changeInTenths: -12,
      threshold: { metOn: '2026-11-12', inWindow: 11, unexplainedInWindow: 2 },
    }),
  ]);
  expect(rows[1]?.slice(2)).toEqual([
    '5',
    '90.0',
    100,
    90,
    10,
    10,
    0,
    'Persistently absent',
    'Yes',
    '2026-11-12',
    11,
    2,
    '-1.2',
  ]);
  expect(rows[0]?.length).toBe(rows[1]?.length);
  const line = toCsv(rows).split('\r\n')[1];
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain(',-1.2');
});

test('what a register of sums does not say is said to be not known', () => {
  const { threshold: _, ...sums } = caseloadRow();
  expect(caseloadCsvRows([sums])[1]?.slice(11, 14)).toEqual(['Not known', 'Not known', 'Not known']);
});

test('the file is named after school and date', () => {
  expect(caseloadCsvName({ school: { id: 's1', name: "St Osmund's CE (VA)" }, asAt: '2026-11-20' })).toBe(
    'caseload-st-osmund-s-ce-va-2026-11-20.csv',
  );
});
