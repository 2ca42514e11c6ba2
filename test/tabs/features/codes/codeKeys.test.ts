import { expect, test } from 'vitest';
import { codeForKey } from '../../../../tabs/features/codes/codeKeys.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['a', 1, undefined],
  ['ArrowDown', -1, undefined],
])('%s from %i of 5 codes leads to %s', (key, from, to) => {
  expect(codeForKey(key, from, 5)).toBe(to);
});
