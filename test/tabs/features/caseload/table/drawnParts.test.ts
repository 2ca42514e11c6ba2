import { expect, test } from 'vitest';
import { drawnParts } from '../../../../../tabs/features/caseload/table/drawnParts.ts';

const heights = { top: (at: number) => at * 10 };
const drawn = ([first, last]: [number, number], kept: number, count = 100) =>
  drawnParts(heights, { first, last, count }, kept)
    .map(({ at, gap }) => (gap === undefined ? at : `(${gap})`))
    .join(' ');

test.each([
  ['among the rows in sight', drawn([4, 6], 5), '(40) 4 5 6 (930)'],
  ['far above', drawn([40, 42], 2), '(20) 2 (370) 40 41 42 (570)'],
  ['far below', drawn([0, 2], 99), '0 1 2 (960) 99'],
  ['just above', drawn([4, 5], 3), '(30) 3 4 5 (940)'],
  ['not there', drawn([0, 2], 5, 3), '0 1 2'],
])('the row of the keyboard is drawn: %s', (_, parts, expected) => {
  expect(parts).toBe(expected);
});

test('a list of nobody has nothing to draw', () => {
  expect(drawn([0, -1], 0, 0)).toBe('');
});
