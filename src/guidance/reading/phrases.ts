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

const fits = (item: Exclude<Item, { kind: 'gap' }>, word: Word): boolean => {
  if (item.kind === 'word') return word.stem === item.stem;
  if (item.kind === 'exact') return word.text === item.text;
  return item.stems.has(word.stem);
};

/** The positions that a phrase takes from `at` on, or undefined. Takes as little as it can. */
export function matchAt(
  items: readonly Item[],
  words: readonly Word[],
  at: number,
): readonly number[] | undefined {
  const taken: number[] = [];
  return matches({ items, words, taken }, 0, at) ? taken : undefined;
}

type Matching = { items: readonly Item[]; words: readonly Word[]; taken: number[] };

/** Whether the items from `next` on fit the words from `at` on; `taken` then holds where. Slices nothing: this runs often. */
function matches(matching: Matching, next: number, at: number): boolean {
  const { items, words, taken } = matching;
  const item = items[next];
  if (!item) return true;
  if (item.kind === 'gap') {
    for (let skip = 0; skip <= gapMost; skip += 1) {
      if (matches(matching, next + 1, at + skip)) return true;
    }
    return false;
  }
  const least = item.kind === 'class' ? item.least : 1;
  const most = item.kind === 'class' ? item.most : 1;
  const before = taken.length;
  for (let count = 0; count <= most; count += 1) {
    if (count >= least && matches(matching, next + 1, at + count)) return true;
    const word = words[at + count];
    if (!word || !fits(item, word)) break;
    taken.push(at + count);
  }
  taken.length = before;
  return false;
}
