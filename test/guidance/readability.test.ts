import { expect, test } from 'vitest';
import { longestSentence, readingAge } from './readability.ts';

test('short words in short sentences are for young readers', () => {
  expect(readingAge('The cat sat on the mat. It was warm.')).toBeLessThan(6);
  expect(readingAge('')).toBe(0);
});

test('long words in long sentences are not', () => {
  const plain = 'Ask the family why the pupil is away. Then agree what to do.';
  const hard =
    'Practitioners should endeavour to ascertain the multifactorial determinants of non-attendance, notwithstanding organisational considerations, before implementing individualised interventions.';
  expect(readingAge(plain)).toBeLessThan(9);
  expect(readingAge(hard)).toBeGreaterThan(20);
});

test('the longest sentence is counted in words', () => {
  expect(longestSentence('One two three. Four five. Six?')).toBe(3);
  expect(longestSentence('One line\nand one more line here')).toBe(5);
  expect(longestSentence('')).toBe(0);
});
