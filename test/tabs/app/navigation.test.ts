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
  expect(navItemsFor('reader').map(({ path }) => path)).toEqual([
    '/ask',
    '/toolkit',
    '/codes',
    '/law',
    '/meetings',
  ]);
});

test('the queue of questions is for officers', () => {
  const paths = (role: 'officer' | 'asw' | 'school') => navItemsFor(role).map(({ path }) => path);
  expect(paths('officer')).toContain('/questions');
  for (const role of ['asw', 'school'] as const) expect(paths(role)).not.toContain('/questions');
});

test('a pupil belongs to the caseload', () => {
  const [caseload] = navItemsFor('asw');
  if (!caseload) throw new Error('The bar is empty');
  expect(isUnder('/pupils/p1', caseload)).toBe(true);
  expect(isUnder('/caseload', caseload)).toBe(true);
  expect(isUnder('/caseloads', caseload)).toBe(false);
});
