import type { Heading } from './heading.ts';

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

/** Whether a row is one of the heading's own, as at the top of each page of an export. */
export function repeatsHeading(cells: readonly string[], { rows }: Heading): boolean {
  return rows.some(
    (row) =>
      row.cells.length === cells.length && row.cells.every((title, i) => title.trim() === cells[i]?.trim()),
  );
}
