import { expect, test } from 'vitest';
import { amount } from '../../../tabs/parts/amount.ts';
import { fileSize } from '../../../tabs/parts/fileSize.ts';
import { ukInstant } from '../../../tabs/parts/ukInstant.ts';

test('amounts', () => {
  expect(amount(1, 'pupil')).toBe('1 pupil');
  expect(amount(0, 'pupil')).toBe('0 pupils');
  expect(amount(12_400, 'row or mark', 'rows or marks')).toBe('12,400 rows or marks');
});

test('instants are shown in London time, in summer and in winter', () => {
  expect(ukInstant('2026-11-21T09:12:00Z')).toBe('21 November 2026 at 9:12am');
  expect(ukInstant('2026-06-30T23:30:00.000Z')).toBe('1 July 2026 at 12:30am');
});

test.each([
  [0, '1 kB'],
  [999_400, '999 kB'],
  [2_621_440, '2.6 MB'],
])('%d bytes', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
