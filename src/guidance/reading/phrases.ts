import { stem } from './stem.ts';
import { type WordClass, wordClasses } from './wordClasses.ts';
import { numbersApart, type Word } from './words.ts';

/**
 * How a concept may be put, one way a line:
 * `word` any form of the word · `=word` exactly this form · `@class` one word of a class ·
 * `@class?` one or none · `@class*` up to three · `..` up to three words in between.
 */
type Item =
  | { kind: 'word'; stem: string }
  | { kind: 'exact'; text: string }
  | { kind: 'class'; stems: ReadonlySet<string>; least: number; most: number }
  | { kind: 'gap' };

export type Phrase<Name> = { name: Name; items: readonly Item[] };

/** Words at these positions were put to use; the words in a gap were not. */
export type Match<Name> = { name: Name; positions: readonly number[] };

const gapMost = 3;

const classStems = new Map(
  Object.entries(wordClasses).map(([name, words]) => [name, new Set(words.split(' ').map(stem))]),
);

const isWordClass = (name: string): name is WordClass => Object.hasOwn(wordClasses, name);

function itemOf(text: string): Item {
  if (text === '..') return { kind: 'gap' };
  if (text.startsWith('=')) return { kind: 'exact', text: text.slice(1) };
  if (!text.startsWith('@')) return { kind: 'word', stem: stem(text) };
  const name = text.slice(1).replace(/[?*]$/, '');
  const stems = classStems.get(name);
  if (!isWordClass(name) || !stems) throw new Error(`There is no class of words ${name}`);
  const many = text.endsWith('*');
  return { kind: 'class', stems, least: many || text.endsWith('?') ? 0 : 1, most: many ? 3 : 1 };
}

export const phraseOf = <Name>(name: Name, text: string): Phrase<Name> => ({
  name,
  items: numbersApart(text).split(' ').map(itemOf),
});

/** The stems with which a phrase can start, so that only likely phrases are tried at a word. */
export function startsOf({ items: [first] }: Phrase<unknown>): readonly string[] {
  if (first?.kind === 'word') return [first.stem];
  if (first?.kind === 'exact') return [stem(first.text)];
  if (first?.kind === 'class' && first.least > 0) return [...first.stems];
  throw new Error('A phrase starts with a word');
}

/** "Arrived 10.30" is put like "arrived 10". */
const numberStems = classStems.get('number');
const clockTime = /^\d{1,2}[.:]\d{2}$/;

const fits = (item: Exclude<Item, { kind: 'gap' }>, word: Word): boolean => {
  if (item.kind === 'word') return word.stem === item.stem;
  if (item.kind === 'exact') return word.text === item.text;
  return item.stems.has(word.stem) || (item.stems === numberStems && clockTime.test(word.text));
};

/** The stem of the second word of a phrase, where that is one certain word: most phrases that start alike differ in it. */
export function secondOf({ items: [first, second] }: Phrase<unknown>): string | undefined {
  const single =
    first?.kind === 'word' || first?.kind === 'exact' || (first?.kind === 'class' && first.most === 1);
  if (!single) return undefined;
  if (second?.kind === 'word') return second.stem;
  return second?.kind === 'exact' ? stem(second.text) : undefined;
}

/** The positions that a phrase takes from `at` on, or undefined. Takes as little as it can. */
export function matchAt(
  items: readonly Item[],
  words: readonly Word[],
  at: number,
): readonly number[] | undefined {
  return matches({ items, words, taken: [] }, 0, at);
}

type Matching = { items: readonly Item[]; words: readonly Word[]; taken: readonly number[] };

/** Where the items from `next` on fit the words from `at` on, after what is taken already. */
function matches(matching: Matching, next: number, at: number): readonly number[] | undefined {
  const { items, words } = matching;
  const item = items[next];
  if (!item) return matching.taken;
  if (item.kind === 'gap') {
    for (let skip = 0; skip <= gapMost; skip += 1) {
      const found = matches(matching, next + 1, at + skip);
      if (found) return found;
    }
    return undefined;
  }
  const least = item.kind === 'class' ? item.least : 1;
  const most = item.kind === 'class' ? item.most : 1;
  let here = matching;
  for (let count = 0; count <= most; count += 1) {
    const found = count >= least ? matches(here, next + 1, at + count) : undefined;
    if (found) return found;
    const word = words[at + count];
    if (!word || !fits(item, word)) break;
    here = { items, words, taken: [...here.taken, at + count] };
  }
  return undefined;
}
