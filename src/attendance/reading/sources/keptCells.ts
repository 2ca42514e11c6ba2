import { Problem } from '../../../problems/problem.ts';
import { ownCopy } from '../marks/interned.ts';

const mostRows = 1_048_576;
const mostCells = 10_000_000;
/** Marks, dates and titles come again and again; the rest need not be looked up. */
const mostTexts = 100_000;
const longestText = 40;

const tooMany = (what: string) =>
  new Problem(
    'register_unreadable',
    `This file has more than ${what}. Export the marks as CSV, which can be of any size.`,
  );

/** Keeps the cells of a file whose rows stand in memory: equal ones once, and no more than fit. */
export class KeptCells {
  readonly #texts = new Map<string, string>();
  #rows = 0;
  #cells = 0;

  /** Throws Problem register_unreadable for rows above what Excel holds, or ten million cells. */
  count({ rows = 0, cells = 0 }: { rows?: number; cells?: number }): void {
    this.#rows += rows;
    this.#cells += cells;
    if (this.#rows > mostRows) throw tooMany('a million rows');
    if (this.#cells > mostCells) throw tooMany('10 million cells');
  }

  /** A text that does not hold on to what it was cut from. */
  text(cell: string): string {
    const known = this.#texts.get(cell);
    if (known !== undefined) return known;
    const own = ownCopy(cell);
    if (own.length <= longestText && this.#texts.size < mostTexts) this.#texts.set(own, own);
    return own;
  }
}
