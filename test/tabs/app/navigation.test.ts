import { expect, test } from 'vitest';
import { homeFor, isUnder, navItemsFor } from '../../../tabs/app/navigation.ts';

test.each([
  ['officer', false, '/caseload'],
  ['asw', false, '/caseload'],
  ['school', false, '/caseload'],
  ['reader', false, '/toolkit'],
  ['asw', true, '/meetings'],
  ['reader', true, '/meetings'],
] as const)('%s starts (beside a meeting: %s) at %s', (role, inSidePanel, path) => {
  expect(homeFor(role, inSidePanel)).toBe(path);
});

test('a reader is not led to pages about pupils', () => {
  expect(navItemsFor('reader').map(({ path }) => path)).toEqual(['/toolkit', '/codes', '/meetings']);
});

test('a pupil belongs to the caseload', () => {
  const [caseload] = navItemsFor('asw');
  if (!caseload) throw new Error('The bar is empty');
  expect(isUnder('/pupils/p1', caseload)).toBe(true);
  expect(isUnder('/caseload', caseload)).toBe(true);
  expect(isUnder('/caseloads', caseload)).toBe(false);
});
