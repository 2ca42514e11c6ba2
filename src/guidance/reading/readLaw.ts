import { conceptsIn } from './concepts.ts';
import { functionWords } from './functionWords.ts';
import { type LawConcept, lawConceptsIn } from './lawConcepts.ts';
import { isDenied } from './negation.ts';
import type { Concept, Reading } from './readQuestion.ts';
import type { Word } from './words.ts';

/** What a question can say about a point of law: a concept, that it is not so, or a code that it names. */
export type LawEvidence =
  | Concept
  | LawConcept
  | `not:${Concept}`
  | `not:${LawConcept}`
  | `code:${string}`
  | 'isPolar';

export type LawReading = {
  said: ReadonlySet<LawEvidence>;
  /** Words of substance that neither table took: how much of the question was not understood. */
  unread: number;
};

const quantity = /^\d/;

/** "Can you tell me how much it is": grammar of a yes-or-no question, but none. */
const isPolite = (words: readonly Word[]) => {
  const opening = words
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ');
  return /^(please )?(can|could|would|will|do) (you|u|i|we|anyone|someone) (please )?(tell|remind|explain|ask|have the|know|give|let|say|confirm (what|how|when|who|where|which)|clarify|help|find out)/.test(
    opening,
  );
};

/** "B ok?", "PN allowed?": the verdict is asked for in the last word. */
const endsAsVerdict = (words: readonly Word[]) => {
  const last = words.at(-1)?.text ?? '';
  const opens = words.some(({ text }) => /^(what|which|how|when|why|where|who|whose)$/.test(text));
  return (
    !opens &&
    /^(ok|okay|allowed|alright|legal|possible|needed|required|right|correct|lawful|permitted|enough|true|acceptable|compulsory|mandatory)$/.test(
      last,
    )
  );
};

/** The question as one about the law or about how the council works. */
export function readLaw({ words, present, denied, codes, polar }: Reading): LawReading {
  const matches = lawConceptsIn(words);
  const used = new Set(matches.flatMap(({ positions }) => positions));
  const said = new Set<LawEvidence>([...present, ...codes.map((code): LawEvidence => `code:${code}`)]);
  for (const concept of denied) said.add(`not:${concept}`);
  if ((polar && !isPolite(words)) || endsAsVerdict(words)) said.add('isPolar');
  for (const match of matches) {
    if (isDenied(match, words, used)) said.add(`not:${match.name}`);
    else said.add(match.name);
  }
  for (const { positions } of conceptsIn(words)) for (const position of positions) used.add(position);
  const unread = words.filter(
    ({ text }, at) => !used.has(at) && !functionWords.has(text) && !quantity.test(text),
  ).length;
  return { said, unread };
}
