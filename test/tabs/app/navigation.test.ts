import { expect, test } from 'vitest';
import { homeFor, isUnder, navItemsFor } from '../../../tabs/app/navigation.ts';

test.each([
  ['officer', false, '/week'],
  ['asw', false, '/week'],
  ['school', false, '/week'],
  ['reader', false, '/toolkit'],
  ['asw', true, '/here'],
  ['reader', true, '/here'],
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

test('beside a meeting the bar is short, and a page of the meeting belongs to it', () => {
  const paths = (role: 'officer' | 'reader') => navItemsFor(role, true).map(({ path }) => path);
  expect(paths('officer')).toEqual(['/here', '/caseload', '/ask', '/codes']);
  expect(paths('reader')).toEqual(['/here', '/ask', '/codes']);
  const [here] = navItemsFor('officer', true);
  expect(here && isUnder('/meetings/o-1/queue', here)).toBe(true);
});

test.each(['/questions', '/council'])('%s is for officers', (path) => {
  const paths = (role: 'officer' | 'asw' | 'school') => navItemsFor(role).map((item) => item.path);
  expect(paths('officer')).toContain(path);
  for (const role of ['asw', 'school'] as const) expect(paths(role)).not.toContain(path);
});

test('audit and retention belong to the council, reports to the caseload', () => {
  const at = (location: string) =>
    navItemsFor('officer')
      .filter((item) => isUnder(location, item))
      .map(({ name }) => name);
  expect(at('/audit')).toEqual(['Council']);
  expect(at('/retention')).toEqual(['Council']);
  expect(at('/reports/legal')).toEqual(['Caseload']);
  expect(at('/schools/s1/returns')).toEqual(['Caseload']);
  expect(at('/week')).toEqual(['My week']);
});

test('a pupil belongs to the caseload', () => {
  const caseload = navItemsFor('asw').find(({ path }) => path === '/caseload');
  if (!caseload) throw new Error('The bar is empty');
  expect(isUnder('/pupils/p1', caseload)).toBe(true);
  expect(isUnder('/caseload', caseload)).toBe(true);
  expect(isUnder('/caseloads', caseload)).toBe(false);
});
