import type { TakeLine, TakeRow } from '../table.ts';
import { isUnfinished, LineFinder, quotationMark } from './lineFinder.ts';
import { RowReader } from './rows.ts';

const mostLent = 1 << 10;

type Takers = { take: TakeRow; takeLine?: TakeLine | undefined };

/**
 * Finds the rows of a delimited text in UTF-8 by its bytes. Lines whose quotation marks are more than a cell's wrapping go to the
 * careful reader, and so does what follows until that reader is at rest: the rows are the same as if it had read everything.
 * Throws NotUtf8, and Problem register_unreadable where quoting is hopeless.
 */
export class Scanner {
  readonly #takers: Takers;
  readonly #lines: LineFinder;
  readonly #reader: RowReader;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** How many lines the careful reader is given next; 0 while it is at rest. */
  #lent = 0;
  /** How many it is given first: more where it is asked again and again, for each time costs as much as some lines. */
  #loan = 1;
  #backAt = 0;

  constructor(delimiter: string, takers: Takers) {
    this.#takers = takers;
    this.#lines = new LineFinder(delimiter);
    this.#reader = new RowReader(delimiter, takers.take);
  }

  read(piece: Uint8Array): void {
    this.#lines.append(piece);
    this.#scan();
  }

  /** Takes what is left: the last line may lack its end. */
  finish(): void {
    this.#lines.isLast = true;
    this.#scan();
    if (!this.#reader.isAtRest) this.#reader.read('', true);
  }

  #scan(): void {
    const lines = this.#lines;
    const { takeLine, take } = this.#takers;
    while (lines.at < lines.end) {
      if (this.#lent > 0) {
        if (!this.#lend()) return;
        continue;
      }
      const end = lines.find();
      if (end === isUnfinished) return;
      if (end < 0) {
        this.#borrow(lines.scanned.line);
        continue;
      }
      if (takeLine === undefined || !takeLine(lines.scanned))
        take(this.#cells(end), lines.scanned.line, false);
      lines.pass(end);
    }
  }

  #cells(end: number): string[] {
    const { at, ascii, doubled, scanned } = this.#lines;
    const { bytes, bounds, cells } = scanned;
    const texts = new Array<string>(cells);
    const line = ascii ? this.#decoder.decode(bytes.subarray(at, end)) : undefined;
    for (let i = 0; i < cells; i++) {
      const from = bounds[2 * i] ?? 0;
      const to = bounds[2 * i + 1] ?? 0;
      const text =
        line === undefined ? this.#decoder.decode(bytes.subarray(from, to)) : line.slice(from - at, to - at);
      texts[i] = doubled && bytes[from - 1] === quotationMark ? text.replaceAll('""', '"') : text;
    }
    return texts;
  }

  #borrow(line: number): void {
    this.#loan = line - this.#backAt < this.#loan ? Math.min(2 * this.#loan, mostLent) : 1;
    this.#lent = this.#loan;
    this.#reader.line = line;
  }

  /** Gives lines to the careful reader. False where the next line is still to come. */
  #lend(): boolean {
    const lines = this.#lines;
    const start = lines.at;
    for (let given = 0; given < this.#lent && lines.at < lines.end; given++) {
      if (lines.lineEnd(lines.at) === isUnfinished) break;
      lines.at = lines.next;
    }
    if (lines.at === start) return false;
    const text = this.#decoder.decode(lines.scanned.bytes.subarray(start, lines.at));
    this.#reader.read(text.replace(/\r\n?/g, '\n'), lines.isLast && lines.at === lines.end);
    this.#lent = this.#reader.isAtRest ? 0 : this.#lent * 2;
    lines.scanned.line = this.#reader.line;
    this.#backAt = this.#reader.line;
    return true;
  }
}
