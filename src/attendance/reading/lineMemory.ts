import { ByteKeys } from './byteKeys.ts';
import type { ScannedLine } from './table.ts';

type Columns = { upn: number; date: number; session: number; mark: number };

const mostUpns = 500_000;
const mostDates = 20_000;
const mostTexts = 1000;

/**
 * What the cells of a long list were found to mean, by their bytes. A line whose four cells are all known needs no text
 * to be made of it. Only what a row could be used with is learnt.
 */
export class LineMemory {
  readonly #columns: Columns;
  readonly #needed: number;
  readonly #upns = new ByteKeys(mostUpns);
  readonly #dates = new ByteKeys(mostDates);
  readonly #sessions = new ByteKeys(mostTexts);
  readonly #marks = new ByteKeys(mostTexts);
  /** What the line that was recalled last means. */
  upn = 0;
  date = 0;
  session = 0;
  mark = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#needed = 1 + Math.max(columns.upn, columns.date, columns.session, columns.mark);
  }

  /** False where a cell of the line is not known. */
  recall({ view, bounds, cells }: ScannedLine): boolean {
    if (cells < this.#needed) return false;
    const { upn, date, session, mark } = this.#columns;
    this.upn = this.#upns.find(view, bounds[2 * upn] ?? 0, bounds[2 * upn + 1] ?? 0);
    if (this.upn === -1) return false;
    this.date = this.#dates.find(view, bounds[2 * date] ?? 0, bounds[2 * date + 1] ?? 0);
    if (this.date === -1) return false;
    this.session = this.#sessions.find(view, bounds[2 * session] ?? 0, bounds[2 * session + 1] ?? 0);
    if (this.session === -1) return false;
    this.mark = this.#marks.find(view, bounds[2 * mark] ?? 0, bounds[2 * mark + 1] ?? 0);
    return this.mark !== -1;
  }

  /** Remembers the meaning of each cell of a row. A mark of 0 is not remembered. */
  learn(cells: readonly string[], meaning: Columns): void {
    const { upn, date, session, mark } = this.#columns;
    this.#upns.learn(cells[upn] ?? '', meaning.upn);
    this.#dates.learn(cells[date] ?? '', meaning.date);
    this.#sessions.learn(cells[session] ?? '', meaning.session);
    if (meaning.mark !== 0) this.#marks.learn(cells[mark] ?? '', meaning.mark);
  }
}
