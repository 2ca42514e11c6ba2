import { type Match, matchAt, type Phrase, phraseOf, secondOf, startsOf } from './phrases.ts';
import type { Word } from './words.ts';

/** The ways to put each concept, separated by commas; `phrases.ts` says how a phrase is written. */
type Wordings<Name extends string> = Readonly<Record<Name, string>>;

const namesOf = <Name extends string>(wordings: Wordings<Name>) => Object.keys(wordings) as Name[];

/** Phrases that start alike: those with one certain second word by its stem, and the rest. */
type Alike<Name> = { bySecond: Map<string, Phrase<Name>[]>; others: Phrase<Name>[] };

function put<Name>({ bySecond, others }: Alike<Name>, phrase: Phrase<Name>): void {
  const second = secondOf(phrase);
  if (second === undefined) {
    others.push(phrase);
    return;
  }
  const there = bySecond.get(second);
  if (there) there.push(phrase);
  else bySecond.set(second, [phrase]);
}

function indexed<Name extends string>(wordings: Wordings<Name>): ReadonlyMap<string, Alike<Name>> {
  const index = new Map<string, Alike<Name>>();
  for (const name of namesOf(wordings)) {
    for (const wording of wordings[name].trim().split(/,\s*/)) {
      const phrase = phraseOf(name, wording);
      for (const start of startsOf(phrase)) {
        const there = index.get(start) ?? { bySecond: new Map(), others: [] };
        index.set(start, there);
        put(there, phrase);
      }
    }
  }
  return index;
}

/** A short phrase, or one with a gap, is only one if no punctuation comes between its words. */
function holdsTogether(positions: readonly number[], words: readonly Word[]): boolean {
  const [first = 0] = positions;
  const last = positions.at(-1) ?? first;
  const loose = positions.length <= 2 || last - first >= positions.length;
  return !loose || words[first]?.part === words[last]?.part;
}

/** Finds every phrase of a table in the words, also those inside one another. */
export function phraseFinder<Name extends string>(
  wordings: Wordings<Name>,
): (words: readonly Word[]) => Match<Name>[] {
  const phrasesByStart = indexed(wordings);
  return (words) => {
    const found: Match<Name>[] = [];
    const look = (phrases: readonly Phrase<Name>[] | undefined, at: number) => {
      for (const { name, items } of phrases ?? []) {
        const positions = matchAt(items, words, at);
        if (positions && holdsTogether(positions, words)) found.push({ name, positions });
      }
    };
    words.forEach((word, at) => {
      const alike = phrasesByStart.get(word.stem);
      if (!alike) return;
      look(alike.others, at);
      const next = words[at + 1];
      if (next) look(alike.bySecond.get(next.stem), at);
    });
    return found;
  };
}

/** Every plain word of a table: what a misspelt word may have meant. */
export const plainWordsOf = (wordings: Wordings<string>): readonly string[] =>
  Object.values(wordings).flatMap((text) => text.match(/(?<![@\w])[a-z]{2,}/g) ?? []);

export const covers = (wide: readonly number[], narrow: readonly number[]) =>
  wide.length > narrow.length && narrow.every((position) => wide.includes(position));
