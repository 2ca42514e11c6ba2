import { expect, test } from 'vitest';
import {
  stateWords,
  undoneWords,
  undoWords,
} from '../../../../../tabs/features/registers/history/historyWords.ts';

const entry = { begunBy: 'Tom Aldridge', begunAt: '2026-11-20T15:30:00Z', current: false, underWay: false };

test.each([
  [{ ...entry, state: 'saved' as const, current: true }, 'The figures rest on this file'],
  [{ ...entry, state: 'saved' as const }, 'Replaced by a later file'],
  [{ ...entry, state: 'undone' as const }, 'Undone'],
  [{ ...entry, state: 'discarded' as const }, 'Discarded before it was finished'],
  [
    { ...entry, state: 'undone' as const, endedAt: '2026-11-21T09:00:00Z', endedBy: 'Harpreet Sandhu' },
    'Undone by Harpreet Sandhu on 21 November 2026 at 9am',
  ],
  [
    { ...entry, state: 'saving' as const },
    'Not finished. Tom Aldridge began to save it on 20 November 2026 at 3:30pm, and it was interrupted. The old figures still stand.',
  ],
  [
    { ...entry, state: 'saving' as const, underWay: true },
    'Being saved now. Tom Aldridge began on 20 November 2026 at 3:30pm. The old figures stand until it is done.',
  ],
])('%j', (one, words) => {
  expect(stateWords(one)).toBe(words);
});

test('what an undo leads back to', () => {
  const undoTo = { fileName: 'october.csv', to: '2026-10-23' };
  expect(undoWords({ undoTo })).toBe('The figures go back to october.csv, up to 23 October 2026.');
  expect(undoWords({})).toMatch(/no figures/);
  expect(undoneWords({ undoTo, fileName: 'november.csv' })).toBe(
    'november.csv is undone. The figures rest on october.csv again, up to 23 October 2026.',
  );
  expect(undoneWords({ fileName: 'november.csv' })).toMatch(/no register now/);
});
