import { checkUpn } from '../../upn.ts';
import type { TableRow } from '../table.ts';
import { readDayOrWeek, readHalf, readWeekday } from './dayHeading.ts';

/** One way to read the titles at a row: alone, or with the row above or below it. */
export type Variant = { row: TableRow; rows: readonly TableRow[]; titles: readonly string[] };

const text = (row: TableRow, column: number) => row.cells[column]?.trim() ?? '';

/**
 * A row of titles holds no UPN and no figures, and more than one text: a single one is a title of the page or a group of pupils. Dates
 * and halves are titles of a grid, which has its own way to join rows.
 */
const mayTitle = ({ cells }: TableRow) =>
  cells.filter((cell) => cell.trim() !== '').length > 1 &&
  cells.every((cell) => {
    const plain = cell.trim();
    return !(
      /^[\d.,%]*\d[\d.,%]*$/.test(plain) ||
      checkUpn(plain).right ||
      readDayOrWeek(plain) ||
      readWeekday(plain) ||
      readHalf(plain)
    );
  });

/** A merged cell is exported as its text and blanks, which it stands for too. */
function merged(row: TableRow, width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    last = text(row, column) || last;
    return last;
  });
}

function joined(upper: TableRow, lower: TableRow): string[][] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const above = merged(upper, width);
  const each = (title: (column: number) => string) =>
    Array.from({ length: width }, (_, column) => title(column));
  return [
    each((column) => text(lower, column) || text(upper, column)),
    each((column) =>
      text(lower, column) === ''
        ? text(upper, column)
        : `${above[column] ?? ''} ${text(lower, column)}`.trim(),
    ),
  ];
}

/** Every way to read the titles at a row of a table; the plainest comes first. */
export function variantsOf(rows: readonly TableRow[], index: number): Variant[] {
  const row = rows[index];
  if (!row) return [];
  const below = rows[index + 1];
  const alone = { row, rows: [row], titles: row.cells };
  if (!below || !mayTitle(row) || !mayTitle(below)) return [alone];
  return [alone, ...joined(row, below).map((titles) => ({ row, rows: [row, below], titles }))];
}
