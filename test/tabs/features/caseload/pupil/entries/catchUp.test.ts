import { expect, test } from 'vitest';
import type { Action } from '../../../../../../src/casework/actions/actionContent.ts';
import type { CaseEntry, NewEntry } from '../../../../../../tabs/app/apiTypes.ts';
import { catchUpOf } from '../../../../../../tabs/features/caseload/pupil/entries/catchUp.ts';
import { entry } from '../caseFile.ts';

const action = (what: string): Action => ({
  ...{ what, type: 'family-contact', dueOn: '2026-11-27', state: 'open', planId: 'l1' },
  owner: { name: 'Kit', organisation: 'school' },
});
const sent = (id: string, what: string): NewEntry => ({ kind: 'action', id, content: action(what) });
const there = (id: string, what: string) => entry('action', id, action(what));
const changedBy = (known: CaseEntry, by: string): CaseEntry => ({
  ...known,
  version: 2,
  history: [
    ...known.history,
    { version: 2, by, at: '2026-11-26T10:00:00.000Z', what: 'changed', fields: [] },
  ],
});

test('what was sent as it is needs nothing more', () => {
  expect(catchUpOf([sent('a1', 'Ring')], [there('a1', 'Ring')], 'Sam Field')).toEqual({
    missing: [],
    differing: [],
  });
});

test('what was written on after the answer was lost, and rows that are new, are still to be sent', () => {
  const rows = [sent('a1', 'Ring'), sent('a2', 'Ring twice'), sent('a3', 'Visit')];
  expect(catchUpOf(rows, [there('a1', 'Ring'), there('a2', 'Ring')], 'Sam Field')).toEqual({
    missing: [sent('a3', 'Visit')],
    differing: [{ kind: 'action', id: 'a2', version: 1, content: action('Ring twice') }],
  });
});

test('it starts from what this person wrote last, so that nobody is written over', () => {
  const versionOf = (known: CaseEntry) =>
    catchUpOf([sent('a1', 'Ring twice')], [known], 'Sam Field').differing[0]?.version;
  expect(versionOf(changedBy(there('a1', 'Ring'), 'Sam Field'))).toBe(2);
  expect(versionOf(changedBy(there('a1', 'Ring'), 'Kit'))).toBe(1);
});
