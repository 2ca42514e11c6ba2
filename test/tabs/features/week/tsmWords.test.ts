import { expect, test } from 'vitest';
import type { TsmRequest } from '../../../../tabs/app/apiTypes.ts';
import { sortedRequests, stateWords, undoOf } from '../../../../tabs/features/week/tsm/tsmWords.ts';

const request = (parts: Partial<TsmRequest> = {}): TsmRequest => ({
  id: 'r1',
  schoolId: 's1',
  state: 'asked',
  reason: 'Year 9 is falling',
  askedAt: '2026-11-20T10:00:00Z',
  askedBy: 'A School',
  version: 1,
  ...parts,
});
const answer = { at: '2026-11-21T10:00:00Z', by: 'A Worker', note: 'Bring the plans' };

test.each([
  [request(), 'Waiting for an answer'],
  [
    request({ state: 'agreed', answer: { ...answer, on: '2026-12-03' } }),
    'Agreed by A Worker for Thursday 3 December 2026',
  ],
  [request({ state: 'declined', answer }), 'Declined by A Worker'],
  [request({ state: 'withdrawn' }), 'Taken back'],
  [request({ state: 'held', answer: { ...answer, on: '2026-12-03' } }), 'Held on 3 December 2026'],
])('%j', (one, words) => {
  expect(stateWords(one)).toBe(words);
});

test('an undo brings back the state, the day and the note, from the version that stands', () => {
  const agreed = request({ state: 'agreed', answer: { ...answer, on: '2026-12-03' }, version: 2 });
  expect(undoOf(agreed, { version: 3 })).toEqual({
    version: 3,
    state: 'agreed',
    on: '2026-12-03',
    note: 'Bring the plans',
  });
  expect(undoOf(request(), { version: 2 })).toEqual({ version: 2, state: 'asked', note: '' });
});

test('what waits for an answer comes first, oldest first; what is over comes apart, latest first', () => {
  const { open, over } = sortedRequests([
    request({ id: 'a', state: 'agreed', askedAt: '2026-10-01T10:00:00Z' }),
    request({ id: 'b', askedAt: '2026-11-02T10:00:00Z' }),
    request({ id: 'c', askedAt: '2026-11-01T10:00:00Z' }),
    request({ id: 'd', state: 'held', askedAt: '2026-09-01T10:00:00Z' }),
    request({ id: 'e', state: 'declined', askedAt: '2026-09-02T10:00:00Z' }),
  ]);
  expect(open.map(({ id }) => id).join('')).toBe('cba');
  expect(over.map(({ id }) => id).join('')).toBe('ed');
});
