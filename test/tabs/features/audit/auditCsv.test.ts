import { expect, test } from 'vitest';
import { auditCsvRows } from '../../../../tabs/features/audit/auditCsv.ts';
import { type AuditEntry, actWords } from '../../../../tabs/features/audit/auditWords.ts';

const entry: AuditEntry = {
  id: 'a-1',
  at: '2026-11-26T09:12:00.000Z',
  personId: 'o-1',
  person: 'Priya Nair',
  role: 'asw',
  act: 'changed',
  subject: 'plan',
  school: { id: 's-1', name: 'Seaview Primary' },
  pupil: { id: 'p-1', name: 'Ada Quayle' },
};

test('a change has a row for each field, another entry one row', () => {
  const rows = auditCsvRows([
    {
      ...entry,
      fields: [
        { path: 'title', from: 'A', to: 'B' },
        { path: 'weeks', from: 10, to: 6 },
      ],
    },
    { ...entry, id: 'a-2', act: 'erased', subject: 'pupil', pupil: { id: 'p-2' }, detail: '41 records' },
  ]);
  expect(rows.slice(1).map((row) => row.slice(4))).toEqual([
    ['Changed a plan', 'Seaview Primary', 'Ada Quayle', 'Title', 'A', 'B', '', ''],
    ['Changed a plan', 'Seaview Primary', 'Ada Quayle', 'School weeks', '10', '6', '', ''],
    [
      'Erased everything about a pupil',
      'Seaview Primary',
      'A pupil who was erased',
      '',
      '',
      '',
      '',
      '41 records',
    ],
  ]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test.each([
  ['viewed', 'pupil', 'Looked at a pupil’s page'],
  ['hold-set', 'pupil', 'Set a hold'],
  ['exported', 'subject-file', 'Exported everything about a pupil, as a file'],
] as const)('%s %s', (act, subject, words) => expect(actWords({ act, subject })).toBe(words));
