import { stem } from './stem.ts';

/**
 * A word of a question. Words of one clause share its number: a negation reaches no further than its clause.
 * Words with no punctuation between them share a part.
 */
export type Word = { text: string; stem: string; clause: number; part: number };

const longForms: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  whats: 'what is',
  thats: 'that is',
};

/** Longer questions are cut: no question needs more, and the time an answer takes stays bounded. */
const longest = 1200;

const clauseWords = new Set(
  'but because since so although however then while if unless though whereas cos as due'.split(' '),
);

/** The text in lower case with its contractions written out. */
export function plainText(question: string): string {
  return question
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .toLowerCase()
    .replace(/[a-z]+(?:'[a-z]+)?/g, (word) => longForms[word] ?? word)
    .replace(/n't\b/g, ' not')
    .replace(/\b(what|who|that|it|he|she|where|how|there)'s\b/g, '$1 is')
    .replace(/'(?:s|m|d|ve|re|ll)\b/g, (end) => (end === "'s" ? '' : ' '))
    .replace(/'/g, '');
}

export function wordsOf(question: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let part = 0;
  const text = plainText(question)
    .replace(/([a-z])[-/]([a-z])/g, '$1 $2')
    .replace(/\b(\d+)s\b/g, '$1')
    .replace(/\b(\d{1,2})(am|pm|st|nd|rd|th)\b/g, '$1 $2');
  for (const [piece] of text.matchAll(/\d{1,2}[.:]\d{2}|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    const isWord = /^[\p{L}\p{N}]/u.test(piece);
    if (!isWord || clauseWords.has(piece)) clause += 1;
    if (isWord) words.push({ text: piece, stem: stem(piece), clause, part });
    else part += 1;
  }
  return words;
}
