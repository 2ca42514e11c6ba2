import { expect, test } from 'vitest';
import { sentTime } from '../../../src/local/page/chat/sentTime.ts';

test.each([
  ['2026-11-22T13:41:16Z', '1:41pm'],
  ['2026-11-22T09:00:59Z', '9am'],
  ['2026-11-21T23:59:00Z', '21 November 2026, 11:59pm'],
  ['2025-11-22T12:00:00Z', '22 November 2025, midday'],
])('%s is %s to a reader on 22 November 2026', (sentAt, words) => {
  expect(sentTime(sentAt, new Date('2026-11-22T20:00:00Z'))).toBe(words);
});

test('the day is that of London', () => {
  expect(sentTime('2026-07-01T23:30:00Z', new Date('2026-07-02T08:00:00Z'))).toBe('12:30am');
});
