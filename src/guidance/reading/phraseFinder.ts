import { type Match, matchAt, type Phrase, phraseOf, secondOf, startsOf } from './phrases.ts';
import type { Word } from './words.ts';

/** The ways to put each concept, separated by commas; `phrases.ts` says how a phrase is written. */
type Wordings<Name extends string> = Readonly<Record<Name, string>>;

const namesOf = <Name extends string>(wordings: Wordings<Name>) => Object.keys(wordings) as Name[];

type Indexed<Name> = Phrase<Name> & { second: ReturnType<typeof secondOf> };

function indexed<Name extends string>(wordings: Wordings<Name>): ReadonlyMap<string, Indexed<Name>[]> {
  const index = new Map<string, Indexed<Name>[]>();
  for (const name of namesOf(wordings)) {
    for (const wording of wordings[name].trim().split(/,\s*/)) {
      const read = phraseOf(name, wording);
      const phrase = { ...read, second: secondOf(read) };
      for (const start of startsOf(read)) {
        const there = index.get(start);
        if (there) there.push(phrase);
        else index.set(start, [phrase]);
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
    words.forEach((word, at) => {
      const next = words[at + 1];
      for (const { name, items, second } of phrasesByStart.get(word.stem) ?? []) {
        if (second.stem !== undefined && second.stem !== next?.stem) continue;
        if (second.text !== undefined && second.text !== next?.text) continue;
        const positions = matchAt(items, words, at);
        if (positions && holdsTogether(positions, words)) found.push({ name, positions });
      }
    });
    return found;
  };
}

/** Every plain word of a table: what a misspelt word may have meant. */
export const plainWordsOf = (wordings: Wordings<string>): readonly string[] =>
  Object.values(wordings).flatMap((text) => text.match(/(?<![@\w])[a-z]{2,}/g) ?? []);

export const covers = (wide: readonly number[], narrow: readonly number[]) =>
  wide.length > narrow.length && narrow.every((position) => wide.includes(position));
