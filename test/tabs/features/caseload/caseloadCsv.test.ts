import { expect, test } from 'vitest';
import { caseloadCsvName, caseloadCsvRows } from '../../../../tabs/features/caseload/caseloadCsv.ts';
import { toCsv } from '../../../../tabs/parts/csv.ts';
import { caseloadRow, caseOfRow } from './caseloadRow.ts';

const schools = new Map([['s1', 'Aspen School']]);

test('a caseload leaves as figures that a spreadsheet can count with', () => {
  const rows = caseloadCsvRows(
    [
      caseloadRow({
        surname: '=HYPERLINK("x")',
        attended: 90,
        changeInTenths: -12,
        threshold: { metOn: '2026-11-12', inWindow: 11, unexplainedInWindow: 2 },
        flags: ['ehcp', 'in-care'],
        case: caseOfRow({
          stage: 3,
          plan: 'review-overdue',
          lead: 'Ms Berg',
          seenOn: '2026-11-10',
          seenDays: 12,
          checkDueOn: '2026-11-24',
          openActions: 3,
          overdueActions: 1,
          legal: ['contract', 'penalty-notice'],
        }),
      }),
    ],
    schools,
  );
  expect(rows[1]?.slice(2)).toEqual([
    'Aspen School',
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
    3,
    'Review overdue',
    'Ms Berg',
    '2026-11-10',
    12,
    '2026-11-24',
    3,
    1,
    'Attendance contract; Penalty notice',
    'EHCP; In care',
  ]);
  expect(rows[0]?.length).toBe(rows[1]?.length);
  const line = toCsv(rows).split('\r\n')[1];
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain(',-1.2');
});

test('what a register of sums does not say is said to be not known', () => {
  const { threshold: _, ...sums } = caseloadRow();
  expect(caseloadCsvRows([sums], schools)[1]?.slice(12, 15)).toEqual(['Not known', 'Not known', 'Not known']);
});

test('who is not in the register has no figures: a spreadsheet would count a 0', () => {
  const nothing = { possible: 0, attended: 0, inRegister: false, onCaseload: false };
  const { threshold: _, ...none } = caseloadRow(nothing);
  expect(caseloadCsvRows([none], schools)[1]?.slice(4, 16)).toEqual([
    ...['', '', '', '', '', '', 'Not in the register', ''],
    ...['Not known', 'Not known', 'Not known', ''],
  ]);
});

test('the file is named after school and date, the latest where there are several', () => {
  const school = { id: 's1', name: "St Osmund's CE (VA)", asAt: '2026-11-20' };
  expect(caseloadCsvName({ schools: [school] })).toBe('caseload-st-osmund-s-ce-va-2026-11-20.csv');
  const others = [school, { id: 's2', name: 'Aspen', asAt: '2026-11-23' }, { id: 's3', name: 'Birch' }];
  expect(caseloadCsvName({ schools: others })).toBe('caseload-all-schools-2026-11-23.csv');
});
