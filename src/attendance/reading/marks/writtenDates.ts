import { isMidnightOfNext, readDateColumn, type WrittenDate } from '../../../calendar/dateText.ts';
import { Problem } from '../../../problems/problem.ts';
import { Interned } from './interned.ts';

/** Twenty years of school days. */
const mostDates = 4000;
/** Texts are remembered only to be quick: a time of day may make each of them another. */
const mostTexts = 50_000;

const timeOfDay = /[T ]\d{1,2}:\d{2}.*$/;

/** The dates that a column of a file names, numbered from 0 in order of their first appearance. */
export class WrittenDates {
  readonly all: WrittenDate[] = [];
  readonly #days = new Interned();
  readonly #known = new Map<string, number>();

  /**
   * The number of a date; undefined where it exists in no order of day and month. Throws Problem register_unreadable where a
   * file names more dates than a register can.
   */
  number(text: string): number | undefined {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const whole = text.trim();
    const day = isMidnightOfNext(whole) ? whole : whole.replace(timeOfDay, '');
    const read = readDateColumn(text);
    if (read?.dayFirst === undefined && read?.monthFirst === undefined) return undefined;
    const number = this.#days.number(day);
    if (number === this.all.length) this.#add(read);
    if (this.#known.size < mostTexts) this.#known.set(text, number);
    return number;
  }

  /** A date as it is written, without its time of day. */
  text(number: number): string {
    return this.#days.text(number);
  }

  #add(date: WrittenDate): void {
    if (this.all.length === mostDates)
      throw new Problem(
        'register_unreadable',
        `This file names more than ${mostDates.toLocaleString('en-GB')} dates. Put each school year in a file of its own.`,
      );
    this.all.push(date);
  }
}
