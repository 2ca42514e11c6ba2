import { ownCopy } from '../marks/interned.ts';
import type { ScannedLine } from '../table.ts';
import { ByteKeys } from './byteKeys.ts';

type Columns = { upn: number; date: number; session: number; mark: number };

const mostUpns = 500_000;
const mostDates = 20_000;
const mostTexts = 1000;

/** What the cells of one column were found to mean. */
class KnownCells {
  readonly #column: number;
  readonly #keys = new ByteKeys();
  readonly #most: number;
  readonly #learnt = new Set<string>();
  /** What the cell of the line at hand means, or -1. */
  meaning = -1;

  constructor(column: number, most: number) {
    this.#column = column;
    this.#most = most;
  }

  recall({ view, bounds, same }: ScannedLine): boolean {
    const column = this.#column;
    // A cell that was not known in the line before may have been learnt from it.
    if (same <= column || this.meaning === -1)
      this.meaning = this.#keys.find(view, bounds[2 * column] ?? 0, bounds[2 * column + 1] ?? 0);
    return this.meaning !== -1;
  }

  learn(cells: readonly string[], meaning: number): void {
    const text = cells[this.#column] ?? '';
    if (this.#learnt.has(text) || this.#learnt.size === this.#most) return;
    this.#learnt.add(ownCopy(text));
    this.#keys.learn(text, meaning);
  }
}

/**
 * What the cells of a long list were found to mean, by their bytes. A line whose four cells are all known needs no text
 * to be made of it. Only what a row could be used with is learnt.
 */
export class LineMemory {
  readonly #needed: number;
  readonly #upn: KnownCells;
  readonly #date: KnownCells;
  readonly #session: KnownCells;
  readonly #mark: KnownCells;

  constructor({ upn, date, session, mark }: Columns) {
    this.#needed = 1 + Math.max(upn, date, session, mark);
    this.#upn = new KnownCells(upn, mostUpns);
    this.#date = new KnownCells(date, mostDates);
    this.#session = new KnownCells(session, mostTexts);
    this.#mark = new KnownCells(mark, mostTexts);
  }

  /** What the line means that was recalled last. */
  get upn(): number {
    return this.#upn.meaning;
  }

  get date(): number {
    return this.#date.meaning;
  }

  get session(): number {
    return this.#session.meaning;
  }

  get mark(): number {
    return this.#mark.meaning;
  }

  /** False where a cell of the line is not known. */
  recall(scanned: ScannedLine): boolean {
    if (
      scanned.cells >= this.#needed &&
      this.#upn.recall(scanned) &&
      this.#date.recall(scanned) &&
      this.#session.recall(scanned) &&
      this.#mark.recall(scanned)
    )
      return true;
    this.#forgetLine();
    return false;
  }

  /** Remembers the meaning of each cell of a row. A mark of 0 is not remembered. */
  learn(cells: readonly string[], { upn, date, session, mark }: Columns): void {
    this.#upn.learn(cells, upn);
    this.#date.learn(cells, date);
    this.#session.learn(cells, session);
    if (mark !== 0) this.#mark.learn(cells, mark);
  }

  /** The next line may be said to have cells of this one, which were not all looked at. */
  #forgetLine(): void {
    this.#upn.meaning = -1;
    this.#date.meaning = -1;
    this.#session.meaning = -1;
    this.#mark.meaning = -1;
  }
}
