import { expect, test } from 'vitest';
import { inTenths, readTenths, shareInTenths } from '../../../tabs/parts/tenths.ts';

test.each([
  [0, '0.0'],
  [5, '0.5'],
  [-5, '-0.5'],
  [875, '87.5'],
  [1000, '100.0'],
])('%d tenths', (tenths, words) => expect(inTenths(tenths)).toBe(words));

test.each([
  ['87.5', 875],
  ['14', 140],
  ['100.0', 1000],
  ['', undefined],
  [undefined, undefined],
  ['c', undefined],
])('%j is read', (text, tenths) => expect(readTenths(text)).toBe(tenths));

test('shares are rounded half up', () => {
  expect([shareInTenths(1, 3), shareInTenths(1, 2000), shareInTenths(0, 0)]).toEqual([333, 1, 0]);
});
