import { withSpelling } from '../reading/spelling.ts';
import { stem } from '../reading/stem.ts';
import { plainText } from '../reading/words.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numbers = new Map<string, number>([
  ...small.split(' ').map((word, value): [string, number] => [word, value]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['couple', 2],
  ['single', 1],
]);

/** Numbers with their decimals, words, and marks of punctuation that separate what is said. */
const tokens = /\d+(?:\.\d+)?|[a-z]+\d?|[%£.,;:?!/\\#-]/g;

/** Short names of months look like slips of other words. */
const monthName = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const isWord = (token: string) => /^[a-z]{2,}$/.test(token) && !monthName.test(token);

/** Each word by its stem, slips of the keyboard put right, as the rest of the reading does. */
function stemmed(run: readonly string[]): string[] {
  const words = run.map((text) => ({ text, stem: stem(text), clause: 0, part: 0 }));
  return withSpelling(words).map((word) => word.stem);
}

/**
 * A question as text that figures can be read from: words by their stems, numbers in digits, one space between
 * all. "Four and a half days of G" is "4.5 day of g".
 */
export function caseText(question: string): string {
  const found = plainText(question)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\bper ?cent\b|\bpct\b/g, '%')
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(?<![a-z])(\d+)([a-z])/g, '$1 $2')
    .replace(/\bhalf a day\b/g, '0.5 day')
    .replace(/\blone parent\b/g, '1 parent')
    .match(tokens);
  const put: string[] = [];
  let run: string[] = [];
  const close = () => {
    put.push(...stemmed(run));
    run = [];
  };
  for (const token of found ?? []) {
    const number = numbers.get(token);
    if (number === undefined && isWord(token)) run.push(token);
    else {
      close();
      put.push(number === undefined ? token : String(number));
    }
  }
  close();
  return put
    .join(' ')
    .replace(/\b(\d+) and a half\b/g, '$1.5')
    .replace(/\b(?:a )?fortnight\b/g, '2 week')
    .replace(/\b(\d+) (?:ful|whol|complet|straight|solid|consecutiv) (?=day|session|week|school)/g, '$1 ')
    .replace(/\ba (?=week\b)/g, '1 ')
    .replace(/\b(both|2) parent/g, '2 parent')
    .replace(/\bboth\b/g, '2');
}

/** Every match of a pattern, with its groups. */
export const matchesOf = (text: string, pattern: RegExp): RegExpMatchArray[] => [
  ...text.matchAll(new RegExp(pattern.source, 'g')),
];

/** The number in the first group of the first match. */
export function numberIn(text: string, ...patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (found !== undefined) return Number(found);
  }
  return undefined;
}
