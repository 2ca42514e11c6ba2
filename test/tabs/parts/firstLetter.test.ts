import { expect, test } from 'vitest';
import { capital, lowered } from '../../../tabs/parts/firstLetter.ts';

test.each([
  ['Notice to improve of 3 November 2026', 'notice to improve of 3 November 2026'],
  ['SEND and learning needs', 'SEND and learning needs'],
  ['', ''],
])('%s, within a sentence', (text, within) => {
  expect(lowered(text)).toBe(within);
});

test('begins a sentence', () => {
  expect([capital('the plan of 3 November'), capital('')]).toEqual(['The plan of 3 November', '']);
});
