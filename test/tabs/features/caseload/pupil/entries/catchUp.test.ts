import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../../../src/casework/actions/actionContent.ts';
import { ApiProblem } from '../../../../../../tabs/app/apiProblem.ts';
import type { CaseEntry, NewEntry } from '../../../../../../tabs/app/apiTypes.ts';
import {
  catchUpOf,
  changeEach,
  leftWords,
} from '../../../../../../tabs/features/caseload/pupil/entries/catchUp.ts';
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

describe('what somebody else has changed since', () => {
  const rows = ['a1', 'a2', 'a3'].map((id) => ({ kind: 'action' as const, id, version: 1, content: {} }));
  const refusing = (code: string) => async (one: { id: string }) => {
    if (one.id === 'a2') throw new ApiProblem({ code, words: 'Kit changed this.', reference: '' }, 412);
  };

  test('is left to them, and the rest is sent', async () => {
    const sentOn: string[] = [];
    const left = await changeEach(rows, async (one) => {
      await refusing('changed_elsewhere')(one);
      sentOn.push(one.id);
    });
    expect(sentOn).toEqual(['a1', 'a3']);
    expect(left.map(({ id }) => id)).toEqual(['a2']);
  });

  test('is not what failed otherwise', async () => {
    await expect(changeEach(rows, refusing('no_answer'))).rejects.toThrow('Kit changed this.');
  });

  test('is named as they have it', () => {
    const found = [there('a1', 'Ring'), there('a2', 'Visit'), there('a3', 'Write')];
    expect(leftWords(rows.slice(1, 2), found)).toBe(
      'Somebody else has changed the action “Visit” or taken it out since it was first saved. It stays as they left it.',
    );
    expect(leftWords(rows.slice(1), found)).toContain('first saved: “Visit”, “Write”. They stay');
  });
});
