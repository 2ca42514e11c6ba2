import type { ColumnMeaning } from '../columnMapping.ts';
import type { HalfDay } from '../marks.ts';
import type { Period } from '../registerReading.ts';
import { columnsOf } from './aliases.ts';
import { type DayHeading, readDayHeading, readHalf } from './dayHeading.ts';
import type { TableRow } from './table.ts';

/** A column of a grid that holds marks: one half of a day, or both in one cell where `half` is absent. */
export type MarkColumn = DayHeading & { column: number; title: string };

/** A column of a file of sums that counts one code. */
export type CodeColumn = { column: number; code: string; title: string };

/** Where a register says what its columns are. The data starts after `lastLine`. */
export type Heading = {
  columns: ReadonlyMap<ColumnMeaning, number>;
  /** In a grid; empty in a long list. */
  markColumns: readonly MarkColumn[];
  /** In a file of code counts; empty elsewhere. */
  codeColumns: readonly CodeColumn[];
  /** What tells this kind of heading from another; see RegisterReading. */
  signature: string;
  /** What the file is said to cover, by a person or by a line above its heading. */
  period?: Period;
  /** The row that names the UPN, and every row that belongs to the heading. */
  titles: readonly string[];
  rows: readonly TableRow[];
  lastLine: number;
  score: number;
};

const isLongList = (columns: ReadonlyMap<ColumnMeaning, number>) =>
  columns.has('date') && columns.has('session') && columns.has('mark');

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

/** The row of dates: the title row or one near it, whichever holds most. */
function rowOfDates(near: readonly TableRow[], titleRow: TableRow, taken: ReadonlySet<number>) {
  const count = (row: TableRow) =>
    freeCells(row, taken).filter(
      ({ column, text }) => readDayHeading(text) && mayTitleADay(titleRow.cells[column]?.trim() ?? ''),
    ).length;
  const [best] = [titleRow, ...near]
    .map((row) => ({ row, dates: count(row) }))
    .filter(({ dates }) => dates > 0)
    .sort((a, b) => b.dates - a.dates);
  return best?.row;
}

function gridColumns(near: readonly TableRow[], titleRow: TableRow, taken: ReadonlySet<number>) {
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

function headingAt(rows: readonly TableRow[], index: number): Heading | undefined {
  const row = rows[index];
  const columns = columnsOf(row?.cells ?? []);
  if (!row || !columns.has('upn')) return undefined;
  const long = isLongList(columns);
  const taken = new Set(columns.values());
  const near = rows.slice(Math.max(index - 2, 0), index + 3);
  const grid = long ? { markColumns: [], rows: [] } : gridColumns(near, row, taken);
  const all = [...new Set([row, ...grid.rows])];
  return {
    columns,
    markColumns: grid.markColumns,
    codeColumns: [],
    signature: '',
    titles: row.cells,
    rows: all,
    lastLine: Math.max(...all.map(({ line }) => line)),
    score: columns.size + (long ? 100 : 0) + (grid.markColumns.length > 0 ? 50 : 0),
  };
}

/**
 * The best heading that begins in the first lines of a file: a long list (UPN, date, session, mark) before a grid (UPN and days),
 * and either before a row that names a UPN and no marks. Undefined where no row names a UPN.
 */
export function findHeading(rows: readonly TableRow[], mostLines: number): Heading | undefined {
  return rows.reduce<Heading | undefined>((best, { line }, index) => {
    const heading = line > mostLines ? undefined : headingAt(rows, index);
    return heading && heading.score > (best?.score ?? 0) ? heading : best;
  }, undefined);
}

export function layoutOf({ columns, markColumns }: Heading): 'long list' | 'grid' | undefined {
  if (isLongList(columns)) return 'long list';
  return markColumns.length > 0 ? 'grid' : undefined;
}
