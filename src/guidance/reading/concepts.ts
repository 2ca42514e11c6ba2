import { asking } from './concepts/asking.ts';
import { elsewhere } from './concepts/elsewhere.ts';
import { health } from './concepts/health.ts';
import { lateness } from './concepts/lateness.ts';
import { law } from './concepts/law.ts';
import { leave } from './concepts/leave.ts';
import { people } from './concepts/people.ts';
import { safeguarding } from './concepts/safeguarding.ts';
import { school } from './concepts/school.ts';
import { travel } from './concepts/travel.ts';
import { type Match, matchAt, type Phrase, phraseOf, startsOf } from './phrases.ts';
import type { Word } from './words.ts';

/** The ways to put each concept, separated by commas; `phrases.ts` says how a phrase is written. */
const wordings = {
  ...asking,
  ...people,
  ...health,
  ...leave,
  ...lateness,
  ...elsewhere,
  ...school,
  ...travel,
  ...law,
  ...safeguarding,
};

export type WordedConcept = keyof typeof wordings;

const isWorded = (name: string): name is WordedConcept => Object.hasOwn(wordings, name);

function indexed(): ReadonlyMap<string, readonly Phrase<WordedConcept>[]> {
  const index = new Map<string, Phrase<WordedConcept>[]>();
  for (const [name, text] of Object.entries(wordings)) {
    if (!isWorded(name)) continue;
    for (const wording of text.trim().split(/,\s*/)) {
      const phrase = phraseOf(name, wording);
      for (const start of startsOf(phrase)) {
        const there = index.get(start);
        if (there) there.push(phrase);
        else index.set(start, [phrase]);
      }
    }
  }
  return index;
}

const phrasesByStart = indexed();

/** Every plain word of the wordings: what a misspelt word may have meant. */
export const knownWords: readonly string[] = [
  ...new Set(Object.values(wordings).flatMap((text) => text.match(/(?<![@\w])[a-z]{2,}/g) ?? [])),
];

/** A short phrase, or one with a gap, is only one if no punctuation comes between its words. */
function holdsTogether(positions: readonly number[], words: readonly Word[]): boolean {
  const [first = 0] = positions;
  const last = positions.at(-1) ?? first;
  const loose = positions.length <= 2 || last - first >= positions.length;
  return !loose || words[first]?.part === words[last]?.part;
}

/** Says only where we are, so it stays beside whatever longer phrase it is part of. */
const alwaysKept: ReadonlySet<WordedConcept> = new Set<WordedConcept>([
  'schoolLife',
  'subject',
  'leaveNamed',
  'provision',
]);

const covers = (wide: readonly number[], narrow: readonly number[]) =>
  wide.length > narrow.length && narrow.every((position) => wide.includes(position));

/**
 * The concepts in the words. Of two matches the one inside the other is dropped, so that "work experience"
 * is not also "work", whatever either of them stands for.
 */
export function conceptsIn(words: readonly Word[]): Match<WordedConcept>[] {
  const found: Match<WordedConcept>[] = [];
  words.forEach((word, at) => {
    for (const { name, items } of phrasesByStart.get(word.stem) ?? []) {
      const positions = matchAt(items, words, at);
      if (positions && holdsTogether(positions, words)) found.push({ name, positions });
    }
  });
  return found.filter(
    ({ name, positions }) =>
      alwaysKept.has(name) || !found.some((other) => covers(other.positions, positions)),
  );
}
