import { Problem } from '../../problems/problem.ts';
import { NotUtf8 } from './fileText.ts';
import { RowReader } from './rows.ts';
import type { ScannedLine, TakeLine, TakeRow } from './table.ts';
import { sequenceLength } from './utf8.ts';

const plain = 0;
const parting = 1;
const ending = 2;
const quoting = 3;
const aboveAscii = 4;
const [lineFeed, carriageReturn, quotationMark] = [10, 13, 34];

/** A line that is longer is no line of a table, and would have to be held in memory whole. */
const longestLine = 1 << 24;

/** What a line turned out to be. */
const isUnfinished = -1;
const needsCare = -2;

function kindsFor(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(256).fill(plain, 0, 128).fill(aboveAscii, 128);
  kinds[delimiter.charCodeAt(0)] = parting;
  kinds[lineFeed] = ending;
  kinds[carriageReturn] = ending;
  kinds[quotationMark] = quoting;
  return kinds;
}

type Takers = { take: TakeRow; takeLine?: TakeLine | undefined };

/**
 * Finds the lines and cells of a delimited text in UTF-8 by its bytes. Lines whose quotation marks are more than a cell's
 * wrapping go to the careful reader, and so does what follows until that reader is at rest: the rows are the same as if it
 * had read everything. Throws NotUtf8, and Problem register_unreadable where quoting is hopeless.
 */
export class Scanner {
  readonly #kinds: Uint8Array;
  readonly #delimiter: number;
  readonly #takers: Takers;
  readonly #reader: RowReader;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #scanned: ScannedLine;
  /** What has come and is not yet taken stands in `bytes` from #at to #end, and a line feed behind it as a stop. */
  #at = 0;
  #end = 0;
  #last = false;
  #isStart = true;
  /** Of the line at hand: where the next one starts, whether all is ASCII, and which quotation marks there are. */
  #next = 0;
  #ascii = true;
  #quoted = false;
  #doubled = false;
  /** Where the line before starts, if it holds no quotation marks and is ASCII, else -1; and where it ends. */
  #before = -1;
  #beforeEnd = -1;
  /** How many lines the careful reader is given next; 0 while it is at rest. */
  #lent = 0;

  constructor(delimiter: string, takers: Takers) {
    this.#kinds = kindsFor(delimiter);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#takers = takers;
    this.#reader = new RowReader(delimiter, takers.take);
    const bytes = new Uint8Array(1 << 12);
    const view = new DataView(bytes.buffer);
    this.#scanned = { bytes, view, bounds: new Int32Array(1 << 10), cells: 0, same: 0, line: 1 };
  }

  read(piece: Uint8Array): void {
    this.#append(piece);
    this.#scan();
  }

  /** Takes what is left: the last line may lack its end. */
  finish(): void {
    this.#last = true;
    this.#scan();
    if (!this.#reader.isAtRest) this.#reader.read('', true);
  }

  #append(piece: Uint8Array): void {
    const left = this.#end - this.#at;
    const { bytes } = this.#scanned;
    if (left > longestLine)
      throw new Problem(
        'register_unreadable',
        `Line ${this.#scanned.line} of this file does not end. Export the marks as CSV and try again.`,
      );
    if (left + piece.length + 1 > bytes.length) {
      const larger = new Uint8Array(2 * (left + piece.length + 1));
      larger.set(bytes.subarray(this.#at, this.#end));
      this.#scanned.bytes = larger;
      this.#scanned.view = new DataView(larger.buffer);
    } else bytes.copyWithin(0, this.#at, this.#end);
    this.#scanned.bytes.set(piece, left);
    this.#at = 0;
    this.#before = -1;
    this.#end = left + piece.length;
    this.#scanned.bytes[this.#end] = lineFeed;
  }

  #scan(): void {
    if (this.#isStart && !this.#passMark()) return;
    const { takeLine } = this.#takers;
    while (this.#at < this.#end) {
      if (this.#lent > 0) {
        if (!this.#lend()) return;
        continue;
      }
      const end = this.#scanLine();
      if (end < 0) {
        // The bounds are those of the line before no longer.
        this.#before = -1;
        if (end === isUnfinished) return;
        this.#lent = 1;
        this.#reader.line = this.#scanned.line;
        continue;
      }
      if (takeLine === undefined || !takeLine(this.#scanned))
        this.#takers.take(this.#cells(end), this.#scanned.line, false);
      this.#before = this.#quoted || !this.#ascii ? -1 : this.#at;
      this.#beforeEnd = end;
      this.#at = this.#next;
      this.#scanned.line += 1;
    }
  }

  /**
   * How many bytes of the line at #at are those of the line before. Whatever they are, they need no second look: the bounds of the
   * cells that end among them, and of the one that goes on, are moved along.
   */
  #passSame(): number {
    this.#scanned.same = 0;
    const { view, bounds } = this.#scanned;
    bounds[0] = this.#before === -1 ? this.#at : (bounds[0] ?? 0);
    if (this.#before === -1) return 0;
    const by = this.#at - this.#before;
    const most = Math.min(this.#beforeEnd, this.#end - by) - 4;
    let end = this.#before;
    while (end <= most && view.getInt32(end, true) === view.getInt32(end + by, true)) end += 4;
    while (end < most + 4 && view.getUint8(end) === view.getUint8(end + by)) end += 1;
    // Each of them but the last, which does not end before its line, is followed by a delimiter.
    let same = 0;
    while ((bounds[2 * same + 1] ?? 0) < end) same += 1;
    for (let i = 0; i <= 2 * same; i++) bounds[i] = (bounds[i] ?? 0) + by;
    this.#scanned.same = same;
    return end - this.#before;
  }

  /** Passes over a byte order mark. False where too little has come to say whether there is one. */
  #passMark(): boolean {
    if (this.#end < 3 && !this.#last) return false;
    const { bytes } = this.#scanned;
    if (this.#end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
    this.#isStart = false;
    return true;
  }

  /** Finds the cells of the line at #at, and says where it ends. */
  #scanLine(): number {
    const { bytes } = this.#scanned;
    const kinds = this.#kinds;
    this.#ascii = true;
    this.#quoted = false;
    this.#doubled = false;
    let at = this.#at + this.#passSame();
    let bound = 2 * this.#scanned.same;
    let { bounds } = this.#scanned;
    let cellEnd = -1;
    for (;;) {
      const kind = kinds[bytes[at] ?? 0];
      if (kind === plain) at += 1;
      else if (kind === parting) {
        bounds[bound + 1] = cellEnd === -1 ? at : cellEnd;
        cellEnd = -1;
        bound += 2;
        at += 1;
        if (bound === bounds.length) bounds = this.#moreBounds();
        bounds[bound] = at;
      } else if (kind === ending) break;
      else if (kind === quoting && at === bounds[bound]) {
        cellEnd = this.#closingMark(at);
        if (cellEnd < 0) return cellEnd;
        bounds[bound] = at + 1;
        at = cellEnd + 1;
      } else {
        at = this.#past(at);
        if (at < 0) return at;
      }
    }
    if (!this.#endsAt(at)) return isUnfinished;
    bounds[bound + 1] = cellEnd === -1 ? at : cellEnd;
    this.#scanned.cells = (bound >> 1) + 1;
    return at;
  }

  /** What is behind a quotation mark in the middle of a cell, or a character above ASCII. */
  #past(at: number): number {
    if (this.#scanned.bytes[at] === quotationMark) {
      this.#quoted = true;
      return at + 1;
    }
    const length = this.#sequence(at);
    return length === 0 ? isUnfinished : at + length;
  }

  /** Whether a line ends at a byte that may be the stop behind all bytes; then #next is where the next one starts. */
  #endsAt(at: number): boolean {
    const { bytes } = this.#scanned;
    // A return may be half of a line ending whose other half is still to come.
    const isReturn = bytes[at] === carriageReturn;
    if (!this.#last && at + (isReturn ? 1 : 0) >= this.#end) return false;
    this.#next = Math.min(at + (isReturn && bytes[at + 1] === lineFeed ? 2 : 1), this.#end);
    return true;
  }

  #moreBounds(): Int32Array {
    const { bounds } = this.#scanned;
    const more = new Int32Array(bounds.length * 2);
    more.set(bounds);
    this.#scanned.bounds = more;
    return more;
  }

  /** The length of a character above ASCII; 0 where the rest of it is still to come. */
  #sequence(at: number): number {
    this.#ascii = false;
    const length = sequenceLength(this.#scanned.bytes, at, this.#end);
    if (length > 0) return length;
    if (length === 0 && !this.#last) return 0;
    throw new NotUtf8();
  }

  /** Where the quotation mark is that closes a cell, if the cell ends right behind it and on its own line. */
  #closingMark(opening: number): number {
    const { bytes } = this.#scanned;
    this.#quoted = true;
    let at = opening + 1;
    while (bytes[at] !== quotationMark || bytes[at + 1] === quotationMark) {
      const byte = bytes[at] ?? 0;
      if (byte === quotationMark) {
        this.#doubled = true;
        at += 2;
      } else if (byte === lineFeed || byte === carriageReturn)
        return at === this.#end && !this.#last ? isUnfinished : needsCare;
      else {
        const length = byte < 128 ? 1 : this.#sequence(at);
        if (length === 0) return isUnfinished;
        at += length;
      }
    }
    if (at + 1 === this.#end) return this.#last ? at : isUnfinished;
    const after = bytes[at + 1] ?? 0;
    return after === this.#delimiter || after === lineFeed || after === carriageReturn ? at : needsCare;
  }

  #cells(end: number): string[] {
    const { bytes, bounds, cells } = this.#scanned;
    const texts = new Array<string>(cells);
    const line = this.#ascii ? this.#decoder.decode(bytes.subarray(this.#at, end)) : undefined;
    for (let i = 0; i < cells; i++) {
      const from = bounds[2 * i] ?? 0;
      const to = bounds[2 * i + 1] ?? 0;
      const text =
        line === undefined
          ? this.#decoder.decode(bytes.subarray(from, to))
          : line.slice(from - this.#at, to - this.#at);
      texts[i] = this.#doubled && bytes[from - 1] === quotationMark ? text.replaceAll('""', '"') : text;
    }
    return texts;
  }

  /** Gives lines to the careful reader. False where the next line is still to come. */
  #lend(): boolean {
    const start = this.#at;
    for (let lines = 0; lines < this.#lent && this.#at < this.#end; lines++) {
      const end = this.#lineEnd(this.#at);
      if (end === isUnfinished || !this.#endsAt(end)) break;
      this.#at = this.#next;
    }
    if (this.#at === start) return false;
    const text = this.#decoder.decode(this.#scanned.bytes.subarray(start, this.#at));
    this.#reader.read(text.replace(/\r\n?/g, '\n'), this.#last && this.#at === this.#end);
    this.#lent = this.#reader.isAtRest ? 0 : this.#lent * 2;
    this.#scanned.line = this.#reader.line;
    return true;
  }

  #lineEnd(start: number): number {
    const { bytes } = this.#scanned;
    let at = start;
    for (;;) {
      const kind = this.#kinds[bytes[at] ?? 0];
      if (kind === ending) return at;
      if (kind !== aboveAscii) at += 1;
      else {
        const length = this.#sequence(at);
        if (length === 0) return isUnfinished;
        at += length;
      }
    }
  }
}
