import { knownWords } from './concepts.ts';
import { editDistance } from './editDistance.ts';
import { functionWords } from './functionWords.ts';
import { knownLawWords } from './lawConcepts.ts';
import { ordinaryWords } from './ordinaryWords.ts';
import { soundOf } from './soundsLike.ts';
import { stem } from './stem.ts';
import { wordClasses } from './wordClasses.ts';
import type { Word } from './words.ts';

const vocabulary = [
  ...new Set([
    ...knownWords,
    ...knownLawWords,
    ...Object.values(wordClasses).flatMap((text) => text.match(/[a-z]{2,}/g) ?? []),
  ]),
];
const understood = new Set(vocabulary.map(stem));
const vocabularyWords = new Set(vocabulary);
const ordinaryStems = new Set([...ordinaryWords, ...functionWords].map(stem));

/** By first letter and length, so that few words have to be compared: "d6" for "doctor". */
const alike = new Map<string, string[]>();
for (const word of vocabulary) {
  const key = `${word.charAt(0)}${word.length}`;
  const there = alike.get(key);
  if (there) there.push(word);
  else alike.set(key, [word]);
}

/** Words with so few letters, or sounds, are like too many others. */
const soundedLeast = 5;
const soundLeast = 3;

const bySound = new Map<string, string[]>();
for (const word of vocabulary) {
  if (word.length < soundedLeast) continue;
  const sound = soundOf(word);
  const there = bySound.get(sound);
  if (there) there.push(word);
  else bySound.set(sound, [word]);
}

/** So many letters may differ in two spellings of one sound: a name is soon like a word. */
const soundedSlack = (length: number) => (length >= 8 ? 3 : 2);

/** What a word was meant to be that is written as it sounds: "travler", "gypsey". Only one word may sound so. */
function sounded(text: string): string | undefined {
  if (text.length < soundedLeast) return undefined;
  const sound = soundOf(text);
  const most = soundedSlack(text.length);
  if (sound.length < soundLeast) return undefined;
  const alikes = (bySound.get(sound) ?? []).filter((word) => editDistance(text, word, most) <= most);
  const [word, ...others] = new Set(alikes.map(stem));
  return others.length === 0 ? word : undefined;
}

/** Short words have too many neighbours: there, only one letter left out counts as a slip. */
const slack = (length: number) => (length >= 8 ? 2 : 1);

function candidates(text: string): string[] {
  const { length } = text;
  const most = slack(length);
  const lengths =
    length < 5 ? [length + 1] : Array.from({ length: 2 * most + 1 }, (_, at) => length - most + at);
  return lengths.flatMap((size) => (size < 4 ? [] : (alike.get(`${text.charAt(0)}${size}`) ?? [])));
}

/** Whether the letters of a word all stand in another, in order. */
function isLeftOut(text: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === text[at]) at += 1;
  return at === text.length;
}

function intended(text: string): string | undefined {
  let nearest = slack(text.length);
  let words = new Set<string>();
  let left = new Set<string>();
  for (const candidate of candidates(text)) {
    const distance = editDistance(text, candidate, nearest);
    if (distance > nearest) continue;
    if (distance < nearest) {
      words = new Set();
      left = new Set();
    }
    nearest = distance;
    words.add(stem(candidate));
    if (isLeftOut(text, candidate)) left.add(stem(candidate));
  }
  const [word, ...others] = words;
  if (others.length === 0) return word;
  // A letter left out is the commonest slip: "supervison" is "supervision" before it is "supervisor".
  const [whole, ...further] = left;
  return further.length === 0 ? whole : undefined;
}

/** "cdoe": two letters next to each other that changed places. */
const isSwap = (one: string, other: string) => [...one].sort().join('') === [...other].sort().join('');

const swapLength = 4;

/** What a word of four letters was meant to be, where two of them changed places. */
function swapped(text: string): string | undefined {
  const words = new Set(
    (alike.get(`${text.charAt(0)}${swapLength}`) ?? [])
      .filter((candidate) => isSwap(text, candidate) && editDistance(text, candidate, 1) === 1)
      .map(stem),
  );
  const [word, ...others] = words;
  return others.length === 0 ? word : undefined;
}

const halfLeast = 4;

/** A half this long may hold a slip of its own. */
const longHalf = 7;
const longWhole = 13;

/** Two words that we know, written as one: "workexperience". */
function asTwo(word: Word): Word[] | undefined {
  const { text } = word;
  for (let at = halfLeast; at <= text.length - halfLeast; at += 1) {
    const first = { ...word, text: text.slice(0, at), stem: stem(text.slice(0, at)) };
    const second = { ...word, text: text.slice(at), stem: stem(text.slice(at)) };
    if (!isUnderstood(first) || !isWhole(first.text)) continue;
    if (isUnderstood(second)) return [first, second];
    const meant =
      second.text.length >= longHalf && text.length >= longWhole ? intended(second.text) : undefined;
    if (meant) return [first, { ...second, stem: meant }];
  }
  return undefined;
}

/** A word as it is written, and not only something that has the stem of one: "unauthe" is none. */
const isWhole = (text: string) => vocabularyWords.has(text) || ordinaryWords.has(text);

const isUnderstood = ({ text, stem: short }: Word) => understood.has(short) || /\d/.test(text);

/** The word with its slip put right, or as two. */
function putRight(word: Word): readonly Word[] {
  const { text } = word;
  if (isUnderstood(word) || ordinaryStems.has(word.stem) || text.length < 3) return [word];
  const two = asTwo(word);
  if (two) return two;
  const meant = intended(text) ?? (text.length === swapLength ? swapped(text) : undefined) ?? sounded(text);
  return [meant ? { ...word, stem: meant } : word];
}

/**
 * The words with slips of the keyboard put right: one letter (two in long words), or a word written as two.
 * The first letter has to be right, and a slip that could be two different words stays as it is.
 */
export function withSpelling(words: readonly Word[]): Word[] {
  const put: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) continue;
    const joined = next && word.clause === next.clause ? stem(word.text + next.text) : undefined;
    if (
      joined &&
      word.text.length > 2 &&
      (next?.text.length ?? 0) > 1 &&
      understood.has(joined) &&
      !(isUnderstood(word) && next && isUnderstood(next))
    ) {
      put.push({ ...word, text: `${word.text}${next?.text ?? ''}`, stem: joined });
      at += 1;
      continue;
    }
    put.push(...putRight(word));
  }
  return put;
}
