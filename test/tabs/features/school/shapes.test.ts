import { describe, expect, test } from 'vitest';
import { bandRows, nobodyFrom } from '../../../../tabs/features/school/bandShape.ts';
import {
  type Comparison,
  differenceWords,
  inOrder,
  publishedAttendance,
  standingWords,
} from '../../../../tabs/features/school/comparisonShape.ts';
import { groupBlocks, missingGroupings } from '../../../../tabs/features/school/groupShape.ts';
import { bandsOf, groupOf } from './schoolFigures.ts';

describe('the bands', () => {
  test('go to the last that has anyone in it', () => {
    const rows = bandRows(bandsOf(6, 3, 0, 0, 1));
    expect(rows.map(({ name, pupils, tenths, part }) => [name, pupils, tenths, part])).toEqual([
      ['Under 5%', 6, 600, 1],
      ['5 to under 10%', 3, 300, 0.5],
      ['10 to under 15%', 0, 0, 0],
      ['15 to under 20%', 0, 0, 0],
      ['20 to under 25%', 1, 100, 1 / 6],
    ]);
    expect(nobodyFrom(bandsOf(6, 3, 0, 0, 1))).toBe(25);
  });
  test('always show the line of persistent absence, and that of severe absence where somebody is past it', () => {
    const lines = (...counts: number[]) =>
      bandRows(bandsOf(...counts)).flatMap(({ lineAbove }) => lineAbove ?? []);
    expect(lines(5)).toEqual(['10% missed: the line of persistent absence']);
    expect(lines(...bandsOf().map(() => 1))).toHaveLength(2);
  });
  test('the last holds those who missed everything', () => {
    const all = bandsOf().map(() => 1);
    expect(bandRows(all).at(-1)?.name).toBe('95 to 100%');
    expect(nobodyFrom(all)).toBeUndefined();
  });
  test('a school without a pupil divides nothing by nothing', () => {
    expect(bandRows(bandsOf()).every(({ part, tenths }) => part === 0 && tenths === 0)).toBe(true);
  });
});

test('groups stand under what they are grouped by, and what the register does not hold is named', () => {
  const groups = [
    { by: 'sex' as const, name: 'Girls', figures: groupOf(20) },
    { by: 'year' as const, name: 'Year 1', figures: groupOf(20) },
    { by: 'sex' as const, name: 'Boys' },
  ];
  expect(groupBlocks(groups).map(({ title, groups: of }) => [title, of.map(({ name }) => name)])).toEqual([
    ['Year group', ['Year 1']],
    ['Sex', ['Girls', 'Boys']],
  ]);
  expect(missingGroupings(groups)).toHaveLength(5);
  expect(missingGroupings(groups)).toContain('Free school meals (FSM)');
});

describe('comparison', () => {
  test.each([
    [931, '94.8', 'School 1.7 points lower'],
    [246, '14.0', 'School 10.6 points higher'],
    [150, '14', 'School 1.0 point higher'],
    [940, '94.0', 'School the same'],
    [undefined, '94.0', undefined],
    [940, undefined, undefined],
  ])('%j beside %j', (school, published, words) => {
    expect(differenceWords(school, published)).toBe(words);
  });

  const of = (id: string, year: string, parts: Partial<Comparison> = {}): Comparison => ({
    id,
    name: id,
    year,
    source: 'A source',
    own: false,
    ...parts,
  });
  test('the council’s own first, then the newest', () => {
    const ids = inOrder([of('old', '2023/24'), of('new', '2024/25'), of('ours', '2022/23', { own: true })]);
    expect(ids.map(({ id }) => id)).toEqual(['ours', 'new', 'old']);
  });
  test('a figure says which schools it is of, when, and how firm it is', () => {
    expect(standingWords(of('a', '2023/24', { own: true }))).toBe(
      'All schools, 2023/24, added by the council',
    );
    expect(
      standingWords(of('b', '2024/25', { phase: 'Primary', confidence: 'estimate', asOf: '2025-08-07' })),
    ).toBe('Primary, 2024/25, estimate, published 7 August 2025');
  });
  test('the trend is drawn against the newest published attendance', () => {
    const all = [
      of('a', '2023/24', { attendance: '93.0' }),
      of('b', '2024/25'),
      of('c', '2025/26', { own: true, attendance: '90.0' }),
    ];
    expect(publishedAttendance(all)).toEqual({ name: 'a, 2023/24', tenths: 930 });
    expect(publishedAttendance([])).toBeUndefined();
    const ofKind = of('d', '2022/23', { phase: 'Primary', attendance: '94.5' });
    expect(publishedAttendance([...all, ofKind])).toEqual({ name: 'd, primary, 2022/23', tenths: 945 });
  });
});
