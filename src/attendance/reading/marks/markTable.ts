import { Problem } from '../../../problems/problem.ts';
import { mostFindings, tooManyFaults } from '../findings.ts';
import type { MarkSink } from '../layouts/layoutReader.ts';
import { MoreMarks } from './moreMarks.ts';
import { Writings } from './writings.ts';

/** Places of a pupil are kept by pages, so that a pupil with two marks years apart takes two pages and no more. */
const pageBits = 6;
export const pageSize = 1 << pageBits;
const slabBits = 10;
const slabPages = 1 << slabBits;

export const mostPupils = 400_000;
/** Twelve years of days, weekends included. */
const mostPlaces = 1 << 13;
/** Over 60 million sessions: three councils of the size of ours. */
const mostPages = 1_000_000;

export const notACode = 'This is not an attendance code';

/** The marks of a pupil at the places from `first` on: those in the two columns from `base`. A short number of 0 is no mark. */
export type MarkPage = Slab & { first: number; base: number };

type Slab = { shorts: Uint8Array; lines: Int32Array };

/** Where a page begins in its slab. */
const baseOf = (number: number) => ((number - 1) & (slabPages - 1)) * pageSize;

/**
 * Every mark of a file, by pupil and place, as a byte for what is written and the number of its line: a council's year holds
 * 20 million. What does not fit, because the place is taken or the text is none of the usual ones, is kept beside in the
 * order of the file. Throws Problem register_unreadable where a file holds more than any register does.
 */
export class MarkTable implements MarkSink {
  readonly writings = new Writings();
  readonly more = new MoreMarks();
  line = 0;
  readonly #keepsMissing: boolean;
  readonly #slabs: Slab[] = [];
  #pages = 0;
  /** By pupil and page: the number of the page, from 1, or 0 for none. */
  #directory = new Int32Array(1 << 10);
  #pupils = 1 << 7;
  #stride = 1 << 3;
  #unknown = 0;
  readonly #page: MarkPage = { shorts: new Uint8Array(0), lines: new Int32Array(0), first: 0, base: 0 };
  /** The page that was written to last. */
  #pupil = -1;
  #pageOfPupil = -1;
  #slab: Slab = { shorts: new Uint8Array(0), lines: new Int32Array(0) };
  #base = 0;

  /** With `keepsMissing`, a missing mark is worth a row, which may have to be rejected. */
  constructor({ keepsMissing }: { keepsMissing: boolean }) {
    this.#keepsMissing = keepsMissing;
  }

  add(pupil: number, place: number, text: string): void {
    const number = this.writings.number(text);
    const { short, reading } = this.writings.of(number);
    if (reading.kind === 'missing' && !this.#keepsMissing) return;
    if (short !== 0) this.addKnown(pupil, place, short);
    else {
      if (reading.kind === 'unknown') this.#countUnknown();
      this.more.add(pupil, { place, number, line: this.line });
    }
  }

  knownNumber(text: string): number {
    return this.writings.of(this.writings.number(text)).short;
  }

  addKnown(pupil: number, place: number, known: number): void {
    if (pupil !== this.#pupil || place >> pageBits !== this.#pageOfPupil)
      this.#turnTo(pupil, place >> pageBits);
    const at = this.#base + (place & (pageSize - 1));
    if (this.#slab.shorts[at] === 0) {
      this.#slab.shorts[at] = known;
      this.#slab.lines[at] = this.line;
    } else this.more.add(pupil, { place, number: this.writings.withShort[known - 1] ?? 0, line: this.line });
  }

  /** Goes through the pages of a pupil in the order of their places. The one object is used again for every page. */
  eachPage(pupil: number, take: (page: MarkPage) => void): void {
    if (pupil >= this.#pupils) return;
    for (let page = 0; page < this.#stride; page++) {
      const number = this.#directory[pupil * this.#stride + page] ?? 0;
      const slab = this.#slabs[(number - 1) >> slabBits];
      if (number !== 0 && slab) take(this.#pageAt(slab, { first: page * pageSize, number }));
    }
  }

  #pageAt({ shorts, lines }: Slab, { first, number }: { first: number; number: number }): MarkPage {
    const page = this.#page;
    page.shorts = shorts;
    page.lines = lines;
    page.first = first;
    page.base = baseOf(number);
    return page;
  }

  #turnTo(pupil: number, page: number): void {
    if (pupil >= this.#pupils || page >= this.#stride) this.#widen(pupil, page);
    const at = pupil * this.#stride + page;
    const number = this.#directory[at] || this.#newPage();
    this.#directory[at] = number;
    const slab = this.#slabs[(number - 1) >> slabBits];
    if (slab) this.#slab = slab;
    this.#base = baseOf(number);
    this.#pupil = pupil;
    this.#pageOfPupil = page;
  }

  #newPage(): number {
    if (this.#pages === mostPages)
      throw new Problem(
        'register_unreadable',
        'This file holds more marks than we can read at once. Put each school in a file of its own.',
      );
    if ((this.#pages & (slabPages - 1)) === 0)
      this.#slabs.push({
        shorts: new Uint8Array(slabPages * pageSize),
        lines: new Int32Array(slabPages * pageSize),
      });
    this.#pages += 1;
    return this.#pages;
  }

  #widen(pupil: number, page: number): void {
    if (page * pageSize >= mostPlaces)
      throw new Problem(
        'register_unreadable',
        'This file covers more dates than a register can. Put each school year in a file of its own.',
      );
    const pupils = Math.max(this.#pupils, pupil >= this.#pupils ? 2 * pupil : 0);
    const stride = Math.max(this.#stride, page >= this.#stride ? 2 * page : 0);
    const wider = new Int32Array(pupils * stride);
    for (let row = 0; row < this.#pupils; row++)
      wider.set(this.#directory.subarray(row * this.#stride, (row + 1) * this.#stride), row * stride);
    this.#directory = wider;
    this.#pupils = pupils;
    this.#stride = stride;
  }

  /** Each of them will be rejected. */
  #countUnknown(): void {
    this.#unknown += 1;
    if (this.#unknown > mostFindings)
      throw tooManyFaults({ line: this.line, column: '', value: '', reason: notACode });
  }
}
