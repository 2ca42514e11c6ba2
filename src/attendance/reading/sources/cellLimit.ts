import { Problem } from '../../../problems/problem.ts';

/** Counts the cells of a file whose rows are kept in memory. */
export class CellLimit {
  #left = 10_000_000;

  /** Throws Problem register_unreadable above ten million. */
  count(cells: number): void {
    this.#left -= cells;
    if (this.#left < 0)
      throw new Problem(
        'register_unreadable',
        'This file has more than 10 million cells. Export the marks as CSV, which can be of any size.',
      );
  }
}
