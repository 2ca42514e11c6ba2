import { expect, test } from 'vitest';
import { codeCounts, codeInWords } from '../../../../../../tabs/features/caseload/pupil/figures/codeFacts.ts';

test('codes come by class, the most frequent first, without those that never stand there', () => {
  const counts = codeCounts({ O: 2, '/': 40, '\\': 41, I: 3, N: 5, '#': 2, Y1: 1, M: 0 });
  expect(counts.map(({ code }) => code)).toEqual(['\\', '/', 'I', 'N', 'O', 'Y1', '#']);
  expect(counts.map(({ classInWords }) => classInWords)).toEqual([
    'Attending',
    'Attending',
    'Authorised absence',
    'Unauthorised absence',
    'Unauthorised absence',
    'Not a possible session',
    'Not a session',
  ]);
});

test('a mark in words', () => {
  expect(codeInWords(undefined)).toBe('No mark');
  expect(codeInWords('I')).toMatch(/^I: illness.*\. Authorised absence$/);
  expect(codeInWords('?')).toBe('?');
});
