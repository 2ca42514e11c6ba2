import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../../../src/casework/actions/actionContent.ts';
import { conflictOf } from '../../../../../../tabs/features/caseload/pupil/entries/conflict.ts';
import {
  type KeptEntry,
  revivedEntry,
} from '../../../../../../tabs/features/caseload/pupil/entries/keptEntry.ts';
import { mergedContent } from '../../../../../../tabs/parts/conflict/mergeContent.ts';
import { entry } from '../caseFile.ts';

const action: Action = {
  ...{ what: 'Ring home', type: 'family-contact', dueOn: '2026-11-27', state: 'open' },
  owner: { name: 'Kit', organisation: 'school' },
};

type Fields = { what: string; note: string };
type Kept = KeptEntry<'action', Fields>;

describe('a draft that is opened again after somebody else has written', () => {
  const theirs = { ...action, note: 'After 4pm only' };
  const start: Kept = {
    ...{ id: 'a1', version: 2, before: theirs },
    fields: { what: theirs.what, note: theirs.note },
  };
  const kept = {
    ...{ id: 'a1', version: 1, before: action },
    fields: { what: 'Ring the family', note: '' },
  };

  test('it still starts from what the person saw', () => {
    expect(revivedEntry(start, kept)).toEqual(kept);
  });

  test('so that what they wrote meanwhile is kept when both are put together', () => {
    const { version, before } = revivedEntry(start, kept);
    const current = { ...entry('action', 'a1', theirs), version: 2 };
    const mine = { version, before, content: { ...action, what: 'Ring the family' } };
    const { differences } = conflictOf(current, mine);
    expect(differences.map(({ path, by }) => `${path} ${by}`)).toEqual(['what me', 'note them']);
    expect(mergedContent(theirs, differences, {})).toEqual({ ...theirs, what: 'Ring the family' });
  });

  test('what was not there yet stays so', () => {
    const made = { ...kept, version: 0, before: null };
    expect(revivedEntry(start, made)).toEqual(made);
  });
});

describe('a draft of a form that has changed since', () => {
  const start: Kept = { id: 'a1', version: 1, before: action, fields: { what: '', note: 'As it starts' } };

  test('a field that is new is as it starts', () => {
    const kept = { ...start, fields: { what: 'Ring' } };
    expect(revivedEntry(start, kept).fields).toEqual({ what: 'Ring', note: 'As it starts' });
  });

  test.each([['text'], [null], [{}], [{ ...start, version: '1' }], [{ id: 'a1', version: 1, fields: {} }]])(
    'what is no draft of an entry is none: %j',
    (kept) => {
      expect(revivedEntry(start, kept)).toBe(start);
    },
  );
});
