import { expect, test } from 'vitest';
import type { Action } from '../../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../../src/casework/actions/actionRules.ts';
import {
  carriedOver,
  goesOn,
  notClosedWords,
  openedAgain,
  wentOnIn,
} from '../../../../../../tabs/features/caseload/pupil/actions/carriedOver.ts';
import { plan } from '../../../../../casework/cases/contents.ts';
import { caseFile, entry } from '../caseFile.ts';

const action: Action = {
  ...{ what: 'Ring home', type: 'family-contact', dueOn: '2026-11-27', state: 'open', planId: 'l1' },
  owner: { name: 'Kit', organisation: 'school' },
};
const file = caseFile({
  entries: [
    entry('action', 'a1', action),
    entry('action', 'a2', action),
    entry('action', 'a3', { ...action, state: 'done', doneOn: '2026-11-25' }),
    entry('action', 'a4', { ...action, carriedFrom: 'a1' }),
  ],
});

test('only what a saved row goes on from is closed: what was left out of the next cycle stays open', () => {
  const rows = [{ carriedFrom: 'a1' }, { carriedFrom: '' }, { carriedFrom: 'a3' }];
  expect(wentOnIn(file, rows).map(({ id }) => id)).toEqual(['a1']);
});

test('what goes on is known by what stands', () => {
  expect(goesOn(file, 'a1')).toBe(true);
  expect(goesOn(file, 'a2')).toBe(false);
  const [, , , next] = file.entries;
  if (!next) throw new Error('No action');
  expect(goesOn({ ...file, entries: [{ ...next, removed: true }] }, 'a1')).toBe(false);
});

test('what went on in a cycle that was taken out goes on nowhere, until the cycle is back', () => {
  const next = entry('plan', 'l2', plan);
  const actions = [
    entry('action', 'a1', action),
    entry('action', 'b1', { ...action, planId: 'l2', carriedFrom: 'a1' }),
  ];
  expect(goesOn({ ...file, entries: [next, ...actions] }, 'a1')).toBe(true);
  expect(goesOn({ ...file, entries: [{ ...next, removed: true }, ...actions] }, 'a1')).toBe(false);
});

test('what goes on elsewhere stays with its plan, whether it was begun or not', () => {
  for (const state of ['open', 'in-progress'] as const) {
    const { state: after, planId } = carriedOver({ ...action, state, planId: 'p1' });
    expect([after, planId]).toEqual(['carried-over', 'p1']);
  }
});

test('nobody says how much an action helped that goes on', () => {
  expect(carriedOver({ ...action, outcome: 1 })).toEqual({ ...action, state: 'carried-over' });
});

test('an action that is opened again can be saved: what is only said of one that is done goes', () => {
  const opened = openedAgain({ ...action, state: 'done', doneOn: '2026-11-25', outcome: 1, note: 'Mum.' });
  expect(opened).toEqual({ ...action, note: 'Mum.' });
  expect(actionFaults(opened, { today: '2026-11-26' })).toEqual([]);
});

test.each([
  [
    1,
    '1 action could not be closed as carried over, and stays open. Choose “Close as carried over”. Kit was first.',
  ],
  [
    2,
    '2 actions could not be closed as carried over, and stay open. For each, choose “Close as carried over”. Kit was first.',
  ],
])('%i could not be closed', (count, words) => {
  expect(notClosedWords(count, 'Kit was first.')).toBe(words);
});
