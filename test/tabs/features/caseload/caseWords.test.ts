import { expect, test } from 'vitest';
import { seenWords } from '../../../../tabs/features/caseload/caseWords.ts';

test.each<[string, Parameters<typeof seenWords>[0], string, string]>([
  ['on a school day', { seenOn: '2026-11-26', seenDays: 0 }, '2026-11-26', 'Today'],
  ['on the Saturday after', { seenOn: '2026-11-27', seenDays: 0 }, '2026-11-28', '27 November 2026'],
  ['some days ago', { seenOn: '2026-11-23', seenDays: 3 }, '2026-11-26', '3 school days ago'],
  ['without term dates', { seenOn: '2026-11-23' }, '2026-11-26', '23 November 2026'],
  [
    'never',
    { unseenSince: '2026-09-02', seenDays: 57 },
    '2026-11-26',
    'Never, absent since 2 September 2026',
  ],
  ['nobody knows', {}, '2026-11-26', 'Not known'],
])('a pupil is seen: %s', (_, ...[seen, today, words]) => {
  expect(seenWords(seen, today)).toBe(words);
});
