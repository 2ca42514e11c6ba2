import type { Answer } from '../answer.ts';
import { withoutVerdict } from '../answers/withoutVerdict.ts';
import { numberOf } from '../reading/numbers.ts';
import { type Reading, readQuestion } from '../reading/readQuestion.ts';
import { closestExamples } from './closestExamples.ts';

/** As many examples as have a say. */
const voters = 5;
/** So like the question the best of them has to be. */
const leastLikeness = 0.28;
/** A word or two in common is chance. */
const leastWords = 3;
/** So much of the say has to be for one answer, of ten parts. */
const leastShare = 6;

const numbersOf = ({ words }: Reading) =>
  words
    .flatMap(({ text }) => numberOf(text) ?? [])
    .sort((one, other) => one - other)
    .join();

/**
 * The answer to the example that a question is most like, where no rule has read it: only if it is close, and the others that are
 * close agree. `answer` answers an example by the rules; what they do not answer speaks against every answer.
 */
export function fromExamples(reading: Reading, answer: (example: string) => Answer): Answer | undefined {
  const close = closestExamples(reading, voters);
  const [best] = close;
  if (!best || best.likeness < leastLikeness || best.sharedWords < leastWords) return undefined;
  const answers = close.map(({ question, likeness }) => ({ answer: answer(question), say: likeness ** 2 }));
  const [first] = answers;
  // What was worked out from the figures of an example says nothing about other figures.
  if (!first?.answer.answered) return undefined;
  if (first.answer.kind === 'case' && numbersOf(reading) !== numbersOf(readQuestion(best.question)))
    return undefined;
  const agrees = ({ topic, codes }: Answer) =>
    topic === first.answer.topic || (codes.length > 0 && codes[0] === first.answer.codes[0]);
  const all = answers.reduce((sum, { say }) => sum + say, 0);
  const agreed = answers.reduce((sum, one) => (agrees(one.answer) ? sum + one.say : sum), 0);
  // Its yes or no belongs to what the example puts forward, and not to the question that is like it.
  return agreed * 10 >= all * leastShare ? withoutVerdict(first.answer) : undefined;
}
