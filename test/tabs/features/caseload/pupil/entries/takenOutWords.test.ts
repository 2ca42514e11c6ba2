import { expect, test } from 'vitest';
import type { CaseEntry } from '../../../../../../tabs/app/apiTypes.ts';
import {
  takenOutOf,
  takenOutWords,
} from '../../../../../../tabs/features/caseload/pupil/entries/takenOutWords.ts';
import { entry } from '../caseFile.ts';

const note = (id: string, on: string) => entry('note', id, { on, text: 'Rang.' });
const out = (known: CaseEntry, at: string): CaseEntry => ({
  ...known,
  removed: true,
  history: [...known.history, { version: 2, at, by: 'Kit', what: 'removed', fields: [] }],
});

test('what was taken out of a part, the last one first, without what stands or belongs elsewhere', () => {
  const entries = [
    note('n1', '2026-11-20'),
    out(note('n2', '2026-11-21'), '2026-11-24T10:00:00.000Z'),
    out(note('n3', '2026-11-22'), '2026-11-25T10:00:00.000Z'),
  ];
  expect(takenOutOf(entries, ['note']).map(takenOutWords)).toEqual([
    'Note, 22 November 2026',
    'Note, 21 November 2026',
  ]);
  expect(takenOutOf(entries, ['contact', 'timetable'])).toEqual([]);
});
