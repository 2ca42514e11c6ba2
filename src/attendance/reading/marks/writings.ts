import { ownCopy } from './interned.ts';
import { type MarkReading, readMark } from './markText.ts';

/** Values are shown to people, who need to see their beginning. */
const longestText = 100;
/** What a byte can number, 0 being nothing. */
const mostShort = 255;

/** What is written for a mark in a file: its text without outer spaces, and what it says. */
type Writing = { text: string; reading: MarkReading; short: number };

const nothing: Writing = { text: '', reading: { kind: 'unknown' }, short: 0 };

/** Every text that stands for a mark in a file, once and numbered from 0. */
export class Writings {
  readonly #all: Writing[] = [];
  readonly #numbers = new Map<string, number>();
  /** By short number from 1: the number. */
  readonly #byShort: number[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const kept = ownCopy(text.trim().slice(0, longestText));
    const number = this.#numbers.get(kept) ?? this.#add(kept);
    if (text.length <= longestText) this.#numbers.set(ownCopy(text), number);
    return number;
  }

  of(number: number): Writing {
    return this.#all[number] ?? nothing;
  }

  get all(): readonly Writing[] {
    return this.#all;
  }

  /** The numbers that have a short one, in its order from 1. */
  get withShort(): readonly number[] {
    return this.#byShort;
  }

  #add(text: string): number {
    const number = this.#all.length;
    const reading = readMark(text);
    const isShort = reading.kind !== 'unknown' && this.#byShort.length < mostShort;
    if (isShort) this.#byShort.push(number);
    this.#all.push({ text, reading, short: isShort ? this.#byShort.length : 0 });
    this.#numbers.set(text, number);
    return number;
  }
}
