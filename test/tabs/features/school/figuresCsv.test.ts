import { expect, test } from 'vitest';
import { figuresCsvName, figuresCsvRows } from '../../../../tabs/features/school/figuresCsv.ts';
import { bandsOf, groupOf, schoolWith } from './schoolFigures.ts';

const figures = schoolWith({
  all: groupOf(40, { bands: bandsOf(30, 6, 3, 1) }),
  groups: [
    { by: 'year', name: 'Year 1', figures: groupOf(12) },
    { by: 'year', name: 'Year 2' },
  ],
  halfTerms: [
    {
      name: 'Autumn 1',
      from: '2026-09-02',
      to: '2026-10-23',
      attendance: '93.1',
      persistent: { count: 3, of: 40, tenths: 75 },
      severe: { count: 1, of: 40, tenths: 25 },
    },
  ],
  comparisons: [
    {
      id: 'c',
      name: 'England',
      year: '2024/25',
      attendance: '94.8',
      source: 'Department for Education',
      url: 'https://example.org/absence',
      own: false,
    },
  ],
});

test('every figure of the page is a row, under the same headings', () => {
  const rows = figuresCsvRows(figures);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([17]));
  expect(rows.map(([of, name]) => `${of}: ${name}`)).toEqual([
    'Of: Group',
    "School: St Osmund's CE (VA)",
    'Sessions missed: Under 5%',
    'Sessions missed: 5 to under 10%',
    'Sessions missed: 10 to under 15%',
    'Sessions missed: 15 to under 20%',
    'Half term: Autumn 1',
    'Year group: Year 1',
    'Year group: Year 2',
    'Compared with: England, 2024/25',
  ]);
  expect(rows[1]?.slice(2)).toEqual([
    ...['2026-09-02', '2026-11-20', 40, 4000, 3680, '92.0', 200, 120],
    ...[3, '7.5', 1, '2.5', 4, '10.0', 'From register.csv'],
  ]);
});

test('a group that is not shown gives no figure away', () => {
  const row = figuresCsvRows(figures).find(([, name]) => name === 'Year 2') ?? [];
  expect(row.slice(4, 16).every((cell) => cell === '')).toBe(true);
  expect(row[16]).toMatch(/^Fewer than 10 pupils/);
});

test('the file is named after school and date', () => {
  expect(figuresCsvName(figures)).toBe('school-figures-st-osmund-s-ce-va-2026-11-20.csv');
});
