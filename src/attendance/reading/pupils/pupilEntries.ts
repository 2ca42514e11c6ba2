import { type MarkTable, pageSize } from '../marks/markTable.ts';

/** The marks of one pupil after another as they stand in the file: in the order of their lines. */
export class PupilEntries {
  readonly #table: MarkTable;
  readonly #order: Int32Array;
  readonly #starts: Int32Array;

  constructor(table: MarkTable, pupils: number) {
    this.#table = table;
    const { order, starts } = table.more.byPupil(pupils);
    this.#order = order;
    this.#starts = starts;
  }

  /** Whether some of a pupil's marks stand beside the table. */
  hasMore(pupil: number): boolean {
    return this.#starts[pupil] !== this.#starts[pupil + 1];
  }

  each(pupil: number, take: (place: number, number: number, line: number) => void): void {
    const { more, writings } = this.#table;
    const entries: { place: number; number: number; line: number }[] = [];
    this.#table.eachPage(pupil, ({ first, shorts, lines, base }) => {
      for (let i = 0; i < pageSize; i++) {
        const short = shorts[base + i] ?? 0;
        if (short === 0) continue;
        entries.push({
          place: first + i,
          number: writings.withShort[short - 1] ?? 0,
          line: lines[base + i] ?? 0,
        });
      }
    });
    for (let i = this.#starts[pupil] ?? 0; i < (this.#starts[pupil + 1] ?? 0); i++)
      entries.push(more.of(this.#order[i] ?? 0));
    entries.sort((a, b) => a.line - b.line);
    for (const { place, number, line } of entries) take(place, number, line);
  }
}
