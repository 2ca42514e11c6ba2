import type { HalfDay } from '../marks.ts';
import { readDayHeading, readHalf } from './dayHeading.ts';
import type { MarkColumn } from './heading.ts';
import type { TableRow } from './table.ts';

/** Cells of a row that stand in no column whose meaning is known. */
function freeCells(
  row: TableRow | undefined,
  taken: ReadonlySet<number>,
): { column: number; text: string }[] {
  return (row?.cells ?? []).flatMap((cell, column) => {
    const text = cell.trim();
    return text === '' || taken.has(column) ? [] : [{ column, text }];
  });
}

function halvesOf(row: TableRow | undefined, taken: ReadonlySet<number>): Map<number, HalfDay> {
  const free = freeCells(row, taken);
  const halves = free.flatMap(({ column, text }) => {
    const half = readHalf(text);
    return half ? [[column, half] as const] : [];
  });
  // A total or two may stand at the end of the row; a row of marks has next to no halves in it.
  return new Map(2 * halves.length > free.length ? halves : []);
}

/** Dates over halves: a date counts for the columns to its right until the next, as merged cells are exported. */
function underDates(dates: TableRow, halves: ReadonlyMap<number, HalfDay>): MarkColumn[] {
  const columns: MarkColumn[] = [];
  let date: MarkColumn['date'] | undefined;
  let title = '';
  for (let column = 0; column < Math.max(dates.cells.length, ...halves.keys()) + 1; column++) {
    const text = dates.cells[column]?.trim() ?? '';
    if (text !== '') {
      date = readDayHeading(text)?.date;
      title = text;
    }
    const half = halves.get(column);
    if (half && date) columns.push({ column, date, half, title: `${title} ${half}` });
  }
  return columns;
}

/** A column of days has no other title: that keeps dates of birth apart from dates of sessions. */
const mayTitleADay = (title: string) =>
  /^((mon|tue|wed|thu|fri|sat|sun)[a-z]*)?$/i.test(title) ||
  (readHalf(title) ?? readDayHeading(title)) !== undefined;

/** A line above a table may name two dates or three, but says other things beside them. */
function isRowOfDates(row: TableRow, dates: number, taken: ReadonlySet<number>): boolean {
  const free = freeCells(row, taken).length;
  const beside = row.cells.some((cell, column) => taken.has(column) && cell.trim() !== '');
  return 3 * dates > 2 * free && (dates > 1 || !beside);
}

/** The row of dates: the title row or one near it, whichever holds most. */
function rowOfDates(near: readonly TableRow[], titleRow: TableRow, taken: ReadonlySet<number>) {
  const count = (row: TableRow) =>
    freeCells(row, taken).filter(
      ({ column, text }) => readDayHeading(text) && mayTitleADay(titleRow.cells[column]?.trim() ?? ''),
    ).length;
  const [best] = [titleRow, ...near]
    .map((row) => ({ row, dates: count(row) }))
    .filter(({ row, dates }) => dates > 0 && (row === titleRow || isRowOfDates(row, dates, taken)))
    .sort((a, b) => b.dates - a.dates);
  return best?.row;
}

/**
 * The columns of a grid that hold marks, in the row that names the UPN or in those near it, and the rows that say so. `taken` columns
 * hold something else.
 */
export function dayColumns(
  near: readonly TableRow[],
  titleRow: TableRow,
  taken: ReadonlySet<number>,
): { markColumns: MarkColumn[]; rows: TableRow[] } {
  const dates = rowOfDates(near, titleRow, taken);
  if (!dates) return { markColumns: [], rows: [] };
  const at = near.indexOf(dates);
  // A row of weekdays may stand between the two.
  const halfRow = [near[at + 1], near[at + 2], near[at - 1]].find((row) => halvesOf(row, taken).size > 0);
  if (halfRow) return { markColumns: underDates(dates, halvesOf(halfRow, taken)), rows: [dates, halfRow] };
  const markColumns = freeCells(dates, taken).flatMap(({ column, text }) => {
    const heading = readDayHeading(text);
    return heading ? [{ ...heading, column, title: text }] : [];
  });
  return { markColumns, rows: [dates] };
}
