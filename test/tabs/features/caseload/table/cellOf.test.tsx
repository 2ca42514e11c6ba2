import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CaseloadRow } from '../../../../../tabs/app/apiTypes.ts';
import { cellOf } from '../../../../../tabs/features/caseload/table/cellOf.tsx';
import { caseloadRow } from '../caseloadRow.ts';

const words = (column: 'attendance' | 'missed' | 'band' | 'change', row: CaseloadRow) =>
  renderToStaticMarkup(cellOf({ column, row, school: undefined, today: '2026-11-26' })).replace(
    /<[^>]*>/g,
    '',
  );

test('who is not in the register has no figures, and is not new', () => {
  const row = caseloadRow({ possible: 0, attended: 0, inRegister: false, onCaseload: false });
  expect(words('attendance', row)).toBe('Not in the register');
  expect([words('missed', row), words('change', row), words('band', row)]).toEqual(['', '', '']);
});

test('who is in it without a possible session has none', () => {
  const row = caseloadRow({ possible: 0, attended: 0 });
  expect(words('attendance', row)).toBe('None possible');
  expect([words('missed', row), words('change', row)]).toEqual(['0 sessions, 0 days', 'New']);
});
