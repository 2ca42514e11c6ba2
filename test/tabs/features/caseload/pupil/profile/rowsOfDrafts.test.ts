import { expect, test } from 'vitest';
import type { Profile } from '../../../../../../src/casework/profiles/profileContent.ts';
import { withRowsOfDrafts } from '../../../../../../tabs/features/caseload/pupil/profile/rowsOfDrafts.ts';

const parent = (id: string, name: string) => ({
  ...{ id, name, relationship: 'Mother', livesWithPupil: true },
});
const [kim, lee] = [parent('k1', 'Kim Rudd'), parent('l1', 'Lee Rudd')];
const none: Profile = { barriers: [], support: [], parents: [], agencies: [] };
const draft = (rowId: string, before: unknown) => ({
  rowId,
  written: { id: 'p1', version: 3, before, fields: {} },
});

test('a parent whom somebody took out stays in their place while something about them is unsaved', () => {
  const now = { ...none, parents: [lee] };
  expect(withRowsOfDrafts(now, 'parents', [draft('k1', { ...none, parents: [kim, lee] })])).toEqual([
    kim,
    lee,
  ]);
});

test('who stands is shown once, as they are now', () => {
  const now = { ...none, parents: [{ ...kim, name: 'Kim Vale' }] };
  expect(withRowsOfDrafts(now, 'parents', [draft('k1', { ...none, parents: [kim] })])).toEqual(now.parents);
});

test.each([
  ['a new one', draft('new', { ...none, parents: [kim] })],
  ['a profile that was not made yet', draft('k1', null)],
  ['no draft of an entry', { rowId: 'k1', written: 'text' }],
  ['no profile', draft('k1', { parents: 'Kim' })],
])('nothing is made up from %s', (_name, kept) => {
  expect(withRowsOfDrafts(none, 'parents', [kept])).toEqual([]);
});
