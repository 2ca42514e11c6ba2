import { expect, test } from 'vitest';
import { codeEntries } from '../../../../src/guidance/codes/codeEntries.ts';
import { groupCodes } from '../../../../tabs/features/codes/groupCodes.ts';

test('every code stands in one group, withdrawn ones in their own', () => {
  const groups = groupCodes(codeEntries, 'all');
  expect(groups.flatMap(({ entries }) => entries).length).toBe(codeEntries.length);
  const withdrawn = groups.find(({ name }) => name === 'No longer used')?.entries.map(({ code }) => code);
  expect(withdrawn).toEqual(expect.arrayContaining(['H', 'J', 'Y']));
  expect(groups.find(({ name }) => name === 'Attending')?.entries.map(({ code }) => code)).not.toContain('J');
});

test('a filter leaves its own group', () => {
  expect(groupCodes(codeEntries, 'unauthorised').map(({ name }) => name)).toEqual(['Unauthorised absence']);
});
