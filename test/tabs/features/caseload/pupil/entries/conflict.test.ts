import { describe, expect, test } from 'vitest';
import type { CaseEntry } from '../../../../../../tabs/app/apiTypes.ts';
import {
  conflictOf,
  isAsMine,
  isMadeBy,
} from '../../../../../../tabs/features/caseload/pupil/entries/conflict.ts';
import { entry } from '../caseFile.ts';

const change = (version: number, by: string, what: 'changed' | 'removed' = 'changed') => ({
  ...{ version, by, what },
  at: `2026-11-26T1${version}:00:00.000Z`,
  fields: [],
});

function noteNow(text: string, history: readonly ReturnType<typeof change>[], removed = false): CaseEntry {
  const note = entry('note', 'n1', { on: '2026-11-26', text });
  return {
    ...note,
    removed,
    version: 1 + history.length,
    history: [...note.history, ...history],
  } as CaseEntry;
}

const before = { on: '2026-11-26', text: 'Rang.' };

describe('someone was faster', () => {
  test('who, when, and what each of us changed', () => {
    const found = conflictOf(noteNow('Rang twice.', [change(2, 'Kit'), change(3, 'Lou')]), {
      version: 2,
      before,
      content: { on: '2026-11-25', text: 'Rang.' },
    });
    expect(found.changes.map(({ by }) => by)).toEqual(['Lou']);
    expect(found.differences.map(({ path, by }) => `${path} ${by}`)).toEqual(['on me', 'text them']);
    expect(found.isRemoved).toBe(false);
  });

  test('a new entry whose id is there already is compared with nothing', () => {
    const found = conflictOf(noteNow('Rang twice.', []), { version: 0, before: null, content: before });
    expect(found.changes).toHaveLength(1);
    // The date is the same on both sides: nobody has to choose it.
    expect(found.differences.map(({ path, by }) => `${path} ${by}`)).toEqual(['on them', 'text both']);
  });

  test('what they took out', () => {
    const found = conflictOf(noteNow('Rang.', [change(2, 'Kit', 'removed')], true), {
      version: 1,
      before,
      content: { ...before, text: 'Rang once.' },
    });
    expect(found.isRemoved).toBe(true);
  });
});

test('an answer that was lost: it is there as this person wrote it', () => {
  const mine = { version: 1, before, content: { text: 'Rang once.', on: '2026-11-26' } };
  expect(isAsMine(noteNow('Rang once.', [change(2, 'Me')]), mine)).toBe(true);
  expect(isAsMine(noteNow('Rang twice.', [change(2, 'Me')]), mine)).toBe(false);
  expect(isAsMine(noteNow('Rang once.', [change(2, 'Me', 'removed')], true), mine)).toBe(false);
});

test('nobody is asked about what they changed themselves in another form', () => {
  const mine = { version: 1, before, content: { ...before, on: '2026-11-25' } };
  const others = (by: string, text = 'Rang twice.') => conflictOf(noteNow(text, [change(2, by)]), mine);
  expect(isMadeBy('Me', others('Me'))).toBe(true);
  expect(isMadeBy('Me', others('Kit'))).toBe(false);
  const same = { version: 1, before, content: { ...before, text: 'Rang once.' } };
  expect(isMadeBy('Me', conflictOf(noteNow('Rang twice.', [change(2, 'Me')]), same))).toBe(false);
});
