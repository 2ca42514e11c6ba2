import { conceptsIn } from './concepts.ts';
import { functionWords } from './functionWords.ts';
import { type LawConcept, lawConceptsIn } from './lawConcepts.ts';
import { isDenied } from './negation.ts';
import type { Concept, Reading } from './readQuestion.ts';

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

/** The question as one about the law or about how the council works. */
export function readLaw({ words, present, denied, codes }: Reading): LawReading {
  const matches = lawConceptsIn(words);
  const used = new Set(matches.flatMap(({ positions }) => positions));
  const said = new Set<LawEvidence>([...present, ...codes.map((code): LawEvidence => `code:${code}`)]);
  for (const concept of denied) said.add(`not:${concept}`);
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
