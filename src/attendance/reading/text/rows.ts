import Papa from 'papaparse';
import { Problem } from '../../../problems/problem.ts';
import type { TakeRow } from '../table.ts';

type Parsed = { data: string[][]; errors: { row: number }[]; meta: { cursor: number } };

/** A row is a line; one of several lines that is longer than this is a quotation mark that was never closed. */
const longestRow = 1 << 17;
/** Each line that swallows others costs another look at what follows it; a file full of them is no register. */
const mostUnclosed = 100;

/** A line within a cell that holds a UPN is a row of its own: the quotation mark that opens the cell was never closed. */
const swallowed = /\n[^\n]*\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/i;

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

/** Reads the rows of a delimited text with line ends of '\n' as carefully as its quotation marks need. */
export class RowReader {
  readonly #parser: Papa.Parser;
  readonly #take: TakeRow;
  #text = '';
  #unclosed = 0;
  /** The line that the next row starts on, from 1. */
  line = 1;

  constructor(delimiter: string, take: TakeRow) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.#take = take;
  }

  /** Whether every row of what was read has been taken, so that what follows is a new row. */
  get isAtRest(): boolean {
    return this.#text === '';
  }

  /** Takes every row that is complete; with `last`, everything. */
  read(piece: string, last: boolean): void {
    this.#text += piece;
    while (this.#text !== '' && this.#readOnce(last)) {}
  }

  /** True where a line was set aside and what follows it has to be read again. */
  #readOnce(last: boolean): boolean {
    const text = this.#text;
    const { data, errors, meta }: Parsed = this.#parser.parse(text, 0, !last);
    const quoted = text.includes('"');
    const torn = new Set(errors.map(({ row }) => row));
    let start = 0;
    for (const [i, cells] of data.entries()) {
      const breaks = quoted ? lineBreaks(cells) : 0;
      const next = quoted ? this.#startOfNext(start, 1 + breaks) : start;
      if (
        breaks > 0 &&
        (torn.has(i) || next - start > longestRow || cells.some((cell) => swallowed.test(cell)))
      )
        return this.#setAsideLine(start);
      this.#take(cells, this.line, torn.has(i));
      this.line += 1 + breaks;
      start = next;
    }
    this.#text = text.slice(meta.cursor);
    return !last && this.#text.length > longestRow && this.#text.includes('\n') && this.#setAsideLine(0);
  }

  #startOfNext(start: number, lines: number): number {
    let at = start;
    for (let i = 0; i < lines; i++) at = this.#text.indexOf('\n', at) + 1 || this.#text.length;
    return at;
  }

  /** An unclosed quotation mark takes the lines after it with it: only its own line is given up. */
  #setAsideLine(start: number): true {
    this.#unclosed += 1;
    if (this.#unclosed > mostUnclosed)
      throw new Problem(
        'register_unreadable',
        `The quotation marks in this file do not match, up to line ${this.line} and beyond. Export it again.`,
      );
    const next = this.#startOfNext(start, 1);
    this.#take([this.#text.slice(start, next).trimEnd()], this.line, true);
    this.line += 1;
    this.#text = this.#text.slice(next);
    return true;
  }
}

/** Goes through the rows of a delimited text, blank ones included. Throws Problem where its quoting is hopeless. */
export function eachRow(pieces: Iterable<string>, delimiter: string, take: TakeRow): void {
  const reader = new RowReader(delimiter, take);
  for (const piece of pieces) reader.read(piece, false);
  reader.read('', true);
}
