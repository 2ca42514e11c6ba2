import type { TableRow } from '../table.ts';
import type { KeptCells } from './keptCells.ts';
import { longer } from './markup.ts';

type Span = { columns: number; rows: number };

/** A value that spans cells stands in the first of them, as in a CSV of merged cells. Line breaks and tabs are spaces. */
function shownText(text: string): string {
  return (
    text
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/^ | $/g, '')
      // A space that must not be lost may be half of a register's cell: no mark in the morning.
      .replaceAll('\u00a0', ' ')
  );
}

/** Lays the cells of a table of a web page out in rows, and those that span several as merged cells. */
export class PageTable {
  readonly rows: TableRow[] = [];
  readonly #kept: KeptCells;
  #line = 0;
  #cells: string[] | undefined;
  #text = '';
  #span: Span | undefined;
  /** For each column the first line that no cell from above reaches into. */
  #free: number[] = [];

  constructor(kept: KeptCells) {
    this.#kept = kept;
  }

  openRow(): void {
    this.closeRow();
    this.#line += 1;
    this.#cells = [];
    this.#kept.count({ rows: 1 });
  }

  openCell(span: Span): void {
    this.closeCell();
    if (!this.#cells) this.openRow();
    this.#span = span;
    this.#text = '';
  }

  text(text: string): void {
    if (this.#span) this.#text = longer(this.#text, text);
  }

  closeCell(): void {
    const cells = this.#cells;
    const span = this.#span;
    if (!cells || !span) return;
    this.#span = undefined;
    const before = cells.length;
    while ((this.#free[cells.length] ?? 0) > this.#line) cells.push('');
    cells.push(this.#kept.text(shownText(this.#text)));
    for (let i = 1; i < span.columns; i++) cells.push('');
    this.#kept.count({ cells: cells.length - before });
    if (span.rows === 1) return;
    for (let i = 1; i <= span.columns; i++) this.#free[cells.length - i] = this.#line + span.rows;
  }

  closeRow(): void {
    this.closeCell();
    if (this.#cells) this.rows.push({ cells: this.#cells, line: this.#line });
    this.#cells = undefined;
  }

  /** No cell reaches out of the head, body or foot of its table. */
  closeSection(): void {
    this.closeRow();
    this.#free = [];
  }
}
