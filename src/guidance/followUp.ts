import { plainText } from './reading/words.ts';

const opensAsFollowUp =
  /^(?:and|but|so|or|ok|okay|then|also|plus|what about|how about|what if|and if|even if|same for|does that|does it|is that|is it|are they|do they|would that|would it|why|for how long|since when)\b/;
const pointsBack = /\b(it|that|this|they|them|those|these|one|same|then|instead|either|neither)\b/;
const shortest = 6;

/** How sure it is that a question goes on from the one before: by how it opens, or only by being short and pointing back. */
export function goesOn(question: string): 'surely' | 'perhaps' | 'no' {
  const text = plainText(question).trim();
  if (opensAsFollowUp.test(text)) return 'surely';
  const words = text.split(/\s+/).length;
  return words <= shortest || (words <= 2 * shortest && pointsBack.test(text)) ? 'perhaps' : 'no';
}

/** The question with the code that was spoken of put in place of the word that points back to it. */
export function withCode(question: string, code: string): string {
  return question.replace(/\b(it|that|this|that code|this one|that one)\b/i, `code ${code}`);
}

/** Both questions as one, the earlier first. */
export const together = (previous: string, question: string): string =>
  `${previous.replace(/[?!.\s]+$/, '')}, ${question.replace(/^(?:and|but|so|ok|okay)\s+/i, '')}`;
