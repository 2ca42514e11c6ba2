import { functionWords } from '../guidance/reading/functionWords.ts';
import { readQuestion } from '../guidance/reading/readQuestion.ts';

/** What of a question decides whether another is like it. */
export type Likeness = { stems: ReadonlySet<string>; exact: string };

/** So much of the words of two questions must be shared. */
const shareWanted = 0.6;
/** Words that turn a question round, though they say nothing about what happened. */
const turning = new Set(['not', 'no', 'never', 'without']);

/** The words of substance by their stems; and what must be the same: the codes, the numbers, and whether it is turned round. */
export function likenessOf(question: string): Likeness {
  const { words, codes } = readQuestion(question);
  const numbers = words.filter(({ text }) => /^\d/.test(text)).map(({ text }) => text);
  const turned = words.some(({ text }) => turning.has(text)) ? 'not' : '';
  const stems = words
    .filter(({ text }) => !functionWords.has(text) && !/^\d/.test(text))
    .map(({ stem }) => stem);
  return { stems: new Set(stems), exact: [...new Set([...codes, ...numbers, turned])].sort().join(' ') };
}

/** Whether two questions are most likely the same in other words. The order does not matter. */
export function areAlike(one: Likeness, other: Likeness): boolean {
  if (one.exact !== other.exact) return false;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const all = one.stems.size + other.stems.size - shared;
  return all === 0 ? one.exact !== '' : shared / all >= shareWanted;
}
