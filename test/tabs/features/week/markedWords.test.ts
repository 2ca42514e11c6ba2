import { expect, test } from 'vitest';
import { markedWords } from '../../../../tabs/features/week/returns/markedWords.ts';

const returnsOf = (count: number) =>
  Array.from({ length: count }, () => ({ kind: 'sickness', pupilId: 'p-1', from: '2026-10-06' }) as const);

test.each([
  [{ sent: true, returns: returnsOf(1) }, 1, '1 return marked as sent.'],
  [{ sent: false, returns: returnsOf(1) }, 1, '1 return marked as not sent.'],
  [{ sent: true, returns: returnsOf(1) }, 0, 'Nothing was changed. 1 return was marked as sent already.'],
  [
    { sent: true, returns: returnsOf(5) },
    3,
    '3 returns marked as sent. 2 returns were marked as sent already.',
  ],
  [{ sent: false, undo: true, returns: returnsOf(2) }, 2, 'Undone.'],
  [
    { sent: false, undo: true, returns: returnsOf(1) },
    0,
    'Nothing was undone: somebody has changed a return since.',
  ],
  [
    { sent: false, undo: true, returns: returnsOf(3) },
    1,
    '1 return undone: somebody has changed 2 returns since.',
  ],
])('%o, of which %i changed', (marks, changed, words) => {
  expect(markedWords(marks, changed)).toBe(words);
});
