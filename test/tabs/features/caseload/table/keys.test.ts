import { expect, test } from 'vitest';
import { placeForKey } from '../../../../../tabs/features/caseload/pupil/figures/marks/gridKeys.ts';
import { rowForKey } from '../../../../../tabs/features/caseload/table/rowKeys.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 85, 95],
  ['PageDown', 95, 99],
  ['PageUp', 4, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['Enter', 50, undefined],
])('%s from row %d', (key, from, to) => {
  expect(rowForKey(key, from, 99)).toBe(to);
});

test.each([
  ['ArrowRight', false, { row: 1, column: 9 }],
  ['ArrowLeft', false, { row: 1, column: 8 }],
  ['ArrowUp', false, { row: 0, column: 9 }],
  ['ArrowDown', false, { row: 2, column: 9 }],
  ['Home', false, { row: 1, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 9 }],
  ['Tab', false, undefined],
])('%s in the grid of marks, control %s', (key, ctrlKey, to) => {
  expect(placeForKey({ key, ctrlKey }, { row: 1, column: 9 }, { rows: 3, columns: 10 })).toEqual(to);
});
