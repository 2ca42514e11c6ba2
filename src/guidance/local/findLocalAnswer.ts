import { functionWords } from '../reading/functionWords.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { readQuestion } from '../reading/readQuestion.ts';
import type { LocalAnswer } from './localAnswer.ts';

/** So much of what two questions say together has to be in both, of ten parts. */
const likeEnough = 8;
/** Small words that turn a question into another one. */
const telling = new Set('not no never without before after until under over'.split(' '));

function contentOf({ words, codes }: Reading): ReadonlySet<string> {
  const said = words
    .filter(({ text }) => telling.has(text) || !functionWords.has(text))
    .map(({ stem }) => stem);
  return new Set([...said, ...codes.map((code) => `code ${code}`)]);
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  const turned = [...telling].some((word) => one.has(word) !== other.has(word));
  return all > 0 && !turned && shared * 10 >= all * likeEnough;
}

/** What each wording says, kept as long as the guidance itself: it is read again at every question. */
const contents = new WeakMap<LocalAnswer, readonly ReadonlySet<string>[]>();

function wordingsOf(answer: LocalAnswer): readonly ReadonlySet<string>[] {
  const known = contents.get(answer);
  if (known) return known;
  const read = [answer.question, ...answer.alsoAsked].map((wording) => contentOf(readQuestion(wording)));
  contents.set(answer, read);
  return read;
}

/** The officer's guidance on a question that somebody asks again in the same words or nearly. The newest wins. */
export function findLocalAnswer(reading: Reading, written: readonly LocalAnswer[]): LocalAnswer | undefined {
  if (written.length === 0) return undefined;
  const asked = contentOf(reading);
  return written
    .filter((answer) => wordingsOf(answer).some((wording) => areAlike(asked, wording)))
    .sort((one, other) => (one.writtenOn < other.writtenOn ? 1 : -1))[0];
}
