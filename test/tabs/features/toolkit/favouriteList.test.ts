import { expect, test } from 'vitest';
import { changedList } from '../../../../tabs/features/toolkit/favouriteList.ts';

test('an approach is kept at the end, and once', () => {
  expect(changedList(['a', 'b'], { approachId: 'c', isKept: true })).toEqual(['a', 'b', 'c']);
  expect(changedList(['a', 'b'], { approachId: 'a', isKept: true })).toEqual(['a', 'b']);
});

test('an approach is taken out, and what is not there is left out already', () => {
  expect(changedList(['a', 'b'], { approachId: 'a', isKept: false })).toEqual(['b']);
  expect(changedList(['a', 'b'], { approachId: 'c', isKept: false })).toEqual(['a', 'b']);
});
