import type { ExampleLetter } from './exampleLetter.ts';
import { noticeExamples } from './noticeExamples.ts';
import { otherExamples } from './otherExamples.ts';
import { planExamples } from './planExamples.ts';
import { supportExamples } from './supportExamples.ts';

/** Plain examples in our own words, one for each letter type that the product ships. */
export const exampleLetters: readonly ExampleLetter[] = [
  ...supportExamples,
  ...planExamples,
  ...noticeExamples,
  ...otherExamples,
];
