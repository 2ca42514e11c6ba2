import { Problem } from '../../../problems/problem.ts';
import type { ScannedLine } from '../table.ts';
import { NotUtf8 } from './fileText.ts';
import { sequenceLength } from './utf8.ts';

const plain = 0;
const parting = 1;
const ending = 2;
const quoting = 3;
const aboveAscii = 4;
const [lineFeed, carriageReturn] = [10, 13];
export const quotationMark = 34;

/** A line that is longer is no line of a table, and would have to be held in memory whole. */
const longestLine = 1 << 24;

/** What a line turned out to be instead of ending somewhere. */
export const isUnfinished = -1;
export const needsCare = -2;

function kindsFor(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(256).fill(plain, 0, 128).fill(aboveAscii, 128);
  kinds[delimiter.charCodeAt(0)] = parting;
  kinds[lineFeed] = ending;
  kinds[carriageReturn] = ending;
  kinds[quotationMark] = quoting;
  return kinds;
}

/**
 * Finds one line after another, and the cells of each, in bytes of UTF-8 that come in pieces. Throws NotUtf8 for others, and Problem
 * register_unreadable for a line that is none.
 */
export class LineFinder {
  readonly #kinds: Uint8Array;
  readonly scanned: ScannedLine;
  /** What has come and is not yet taken stands in `scanned.bytes` from `at` to `end`, and a line feed behind it as a stop. */
  at = 0;
  end = 0;
  /** Where the line starts that follows the one that was found last. */
  next = 0;
  /** Whether all of that line is ASCII, and which quotation marks it has. */
  ascii = true;
  doubled = false;
  #quoted = false;
  /** Whether nothing more will come. */
  isLast = false;
  #isStart = true;
  /** Where the wrapped cell ends that was found last, or -1. */
  #cellEnd = -1;
  /** Where the line before starts, if it holds no quotation marks and is ASCII, else -1; and where it ends. */
  #before = -1;
  #beforeEnd = -1;

  constructor(delimiter: string) {
    this.#kinds = kindsFor(delimiter);
    const bytes = new Uint8Array(1 << 12);
    const view = new DataView(bytes.buffer);
    this.scanned = { bytes, view, bounds: new Int32Array(1 << 10), cells: 0, same: 0, line: 1 };
  }

  /** Adds a piece to what has come. */
  append(piece: Uint8Array): void {
    const left = this.end - this.at;
    const { bytes } = this.scanned;
    if (left > longestLine)
      throw new Problem(
        'register_unreadable',
        `Line ${this.scanned.line} of this file does not end. Export the marks as CSV and try again.`,
      );
    if (left + piece.length + 1 > bytes.length) {
      const larger = new Uint8Array(2 * (left + piece.length + 1));
      larger.set(bytes.subarray(this.at, this.end));
      this.scanned.bytes = larger;
      this.scanned.view = new DataView(larger.buffer);
    } else bytes.copyWithin(0, this.at, this.end);
    this.scanned.bytes.set(piece, left);
    this.at = 0;
    this.#before = -1;
    this.end = left + piece.length;
    this.scanned.bytes[this.end] = lineFeed;
  }

  /**
   * Finds the cells of the line at `at`, and says where it ends; isUnfinished where the rest of it is still to come, needsCare where
   * its quotation marks are more than the wrapping of its cells.
   */
  find(): number {
    if (this.#isStart && !this.#passMark()) return isUnfinished;
    const end = this.#scanLine();
    // The bounds are then those of the line before no longer.
    if (end < 0) this.#before = -1;
    return end;
  }

  /** Goes on behind the line that was found. */
  pass(end: number): void {
    this.#before = this.#quoted || !this.ascii ? -1 : this.at;
    this.#beforeEnd = end;
    this.at = this.next;
    this.scanned.line += 1;
  }

  /**
   * How many bytes of the line at `at` are those of the line before. Whatever they are, they need no second look: the bounds of the
   * cells that end among them, and of the one that goes on, are moved along.
   */
  #passSame(): number {
    this.scanned.same = 0;
    const { view, bounds } = this.scanned;
    bounds[0] = this.#before === -1 ? this.at : (bounds[0] ?? 0);
    if (this.#before === -1) return 0;
    const by = this.at - this.#before;
    const most = Math.min(this.#beforeEnd, this.end - by) - 4;
    let end = this.#before;
    while (end <= most && view.getInt32(end, true) === view.getInt32(end + by, true)) end += 4;
    while (end < most + 4 && view.getUint8(end) === view.getUint8(end + by)) end += 1;
    // Each of them but the last, which does not end before its line, is followed by a delimiter.
    let same = 0;
    while ((bounds[2 * same + 1] ?? 0) < end) same += 1;
    for (let i = 0; i <= 2 * same; i++) bounds[i] = (bounds[i] ?? 0) + by;
    this.scanned.same = same;
    return end - this.#before;
  }

  /** Passes over a byte order mark. False where too little has come to say whether there is one. */
  #passMark(): boolean {
    if (this.end < 3 && !this.isLast) return false;
    const { bytes } = this.scanned;
    if (this.end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
    this.#isStart = false;
    return true;
  }

  /** Finds the cells of the line at `at`, and says where it ends. */
  #scanLine(): number {
    const { bytes } = this.scanned;
    const kinds = this.#kinds;
    this.ascii = true;
    this.#quoted = false;
    this.doubled = false;
    let at = this.at + this.#passSame();
    let bound = 2 * this.scanned.same;
    let { bounds } = this.scanned;
    let cellEnd = -1;
    for (;;) {
      while (kinds[bytes[at] ?? 0] === plain) at += 1;
      const kind = kinds[bytes[at] ?? 0];
      if (kind === ending) break;
      if (kind === parting) {
        bounds[bound + 1] = cellEnd === -1 ? at : cellEnd;
        cellEnd = -1;
        bound += 2;
        at += 1;
        if (bound === bounds.length) bounds = this.#moreBounds();
        bounds[bound] = at;
      } else {
        at = this.#past(at, bound);
        if (at < 0) return at;
        cellEnd = this.#cellEnd;
      }
    }
    bounds[bound + 1] = cellEnd === -1 ? at : cellEnd;
    this.scanned.cells = (bound >> 1) + 1;
    return this.#endAt(at);
  }

  /** What is behind a wrapped cell, a quotation mark in the middle of another, or a character above ASCII. */
  #past(at: number, bound: number): number {
    const { bytes, bounds } = this.scanned;
    this.#cellEnd = -1;
    if (bytes[at] !== quotationMark) {
      const length = this.#sequence(at);
      return length === 0 ? isUnfinished : at + length;
    }
    this.#quoted = true;
    if (at !== bounds[bound]) return at + 1;
    const end = this.#closingMark(at + 1);
    if (end < 0) return end;
    bounds[bound] = at + 1;
    this.#cellEnd = end;
    return end + 1;
  }

  /** Where the line ends that starts at a byte, whatever its quotation marks; isUnfinished where that is still to come. */
  lineEnd(start: number): number {
    const { bytes } = this.scanned;
    let at = start;
    for (;;) {
      const kind = this.#kinds[bytes[at] ?? 0];
      if (kind === ending) return this.#endAt(at);
      if (kind !== aboveAscii) at += 1;
      else {
        const length = this.#sequence(at);
        if (length === 0) return isUnfinished;
        at += length;
      }
    }
  }

  /** Ends a line at a byte that may be the stop behind all bytes; then it is unfinished. Else `next` is where the next one starts. */
  #endAt(at: number): number {
    const { bytes } = this.scanned;
    // A return may be half of a line ending whose other half is still to come.
    const isReturn = bytes[at] === carriageReturn;
    if (!this.isLast && at + (isReturn ? 1 : 0) >= this.end) return isUnfinished;
    this.next = Math.min(at + (isReturn && bytes[at + 1] === lineFeed ? 2 : 1), this.end);
    return at;
  }

  #moreBounds(): Int32Array {
    const { bounds } = this.scanned;
    const more = new Int32Array(bounds.length * 2);
    more.set(bounds);
    this.scanned.bounds = more;
    return more;
  }

  /** The length of a character above ASCII; 0 where the rest of it is still to come. */
  #sequence(at: number): number {
    this.ascii = false;
    const length = sequenceLength(this.scanned.bytes, at, this.end);
    if (length > 0) return length;
    if (length === 0 && !this.isLast) return 0;
    throw new NotUtf8();
  }

  /** Where the quotation mark is that closes a cell, if the cell ends right behind it and on its own line. */
  #closingMark(start: number): number {
    const end = this.#loneMark(start);
    if (end < 0) return end;
    if (end + 1 === this.end) return this.isLast ? end : isUnfinished;
    const after = this.#kinds[this.scanned.bytes[end + 1] ?? 0];
    return after === parting || after === ending ? end : needsCare;
  }

  /** The next quotation mark on the line that is not doubled. */
  #loneMark(start: number): number {
    const { bytes } = this.scanned;
    let at = start;
    for (;;) {
      const kind = this.#kinds[bytes[at] ?? 0];
      if (kind === quoting) {
        if (bytes[at + 1] !== quotationMark) return at;
        this.doubled = true;
        at += 2;
      } else if (kind === ending) return at === this.end && !this.isLast ? isUnfinished : needsCare;
      else if (kind === aboveAscii) {
        const length = this.#sequence(at);
        if (length === 0) return isUnfinished;
        at += length;
      } else at += 1;
    }
  }
}
