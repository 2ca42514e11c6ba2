import { dayNumber } from '../../../calendar/plainDate.ts';
import { escaped } from './cells.ts';
import { dateStyle } from './workbookParts.ts';

/** What a cell of a sheet holds: a text, a date (ISO), or nothing. */
export type SheetCell = string | { date: string } | undefined;

/** 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** Days since the end of 1899, as Excel counts them. */
const serial = (date: string) => dayNumber(date) + 25_569;

function cellXml(cell: SheetCell, at: string): string {
  if (cell === undefined || cell === '') return '';
  return typeof cell === 'string'
    ? `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    : `<c r="${at}" s="${dateStyle}"><v>${serial(cell.date)}</v></c>`;
}

/** The rows of a sheet from the first on; a blank one is left out, as Excel leaves it out. */
export const sheetRows = (rows: readonly (readonly SheetCell[])[]): string[] =>
  rows.flatMap((cells, row) =>
    cells.length === 0
      ? []
      : [
          `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')}</row>`,
        ],
  );
