import { functionWords } from '../reading/functionWords.ts';
import { type Reading, readQuestion } from '../reading/readQuestion.ts';
import { examples } from './example.ts';

/** How alike two questions are, from 0 to 1, by what both say and how rarely it is said, and how many words of substance both have. */
export type Close = { question: string; likeness: number; sharedWords: number };

type Indexed = { question: string; reading: Reading; said: ReadonlySet<string>; length: number };

const contentOf = ({ words }: Reading) =>
  words.filter(({ text }) => !functionWords.has(text)).map(({ stem }) => stem);

const turns = new Set('not no never without before after'.split(' '));

/** Words, pairs of words, concepts and codes: what a question says, in the order from the plain to the particular. */
function saidIn({ words, present, denied, codes }: Reading): ReadonlySet<string> {
  const plain = words
    .filter(({ text }) => turns.has(text) || !functionWords.has(text))
    .map(({ stem }) => stem);
  const pairs = words.slice(1).map(({ stem }, at) => `${words[at]?.stem} ${stem}`);
  return new Set([
    ...plain,
    ...pairs,
    ...[...present].map((concept) => `is ${concept}`),
    ...[...denied].map((concept) => `is not ${concept}`),
    ...codes.map((code) => `code ${code}`),
  ]);
}

function indexed() {
  const read = examples.map(({ q }) => ({ question: q, reading: readQuestion(q) }));
  const known = read.map((one) => ({ ...one, said: saidIn(one.reading) }));
  const counts = new Map<string, number>();
  for (const { said } of known) for (const what of said) counts.set(what, (counts.get(what) ?? 0) + 1);
  const weight = (what: string) => Math.log(known.length / (counts.get(what) ?? 0.5)) ** 2;
  const lengthOf = (said: ReadonlySet<string>) =>
    Math.sqrt([...said].reduce((sum, what) => sum + weight(what), 0));
  return { weight, lengthOf, known: known.map((one): Indexed => ({ ...one, length: lengthOf(one.said) })) };
}

let index: ReturnType<typeof indexed> | undefined;

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((code) => other.includes(code));

/** Two questions may share an answer only where both ask for yes or no, or neither, and both name the same codes. */
const mayShare = (one: Reading, other: Reading) => one.polar === other.polar && same(one.codes, other.codes);

/** The examples most like a question, the best first. Built when it is first wanted, and kept. */
export function closestExamples(reading: Reading, most: number): readonly Close[] {
  index ??= indexed();
  const { known, weight, lengthOf } = index;
  const said = saidIn(reading);
  const length = lengthOf(said);
  const content = [...new Set(contentOf(reading))];
  return known
    .filter((one) => mayShare(one.reading, reading))
    .map((one) => {
      const shared = [...said].reduce((sum, what) => (one.said.has(what) ? sum + weight(what) : sum), 0);
      const sharedWords = content.filter((word) => one.said.has(word)).length;
      return { question: one.question, likeness: shared / (length * one.length || 1), sharedWords };
    })
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most);
}
