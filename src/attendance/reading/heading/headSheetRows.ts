import { Problem } from '../../../problems/problem.ts';
import { isSameRow } from '../layouts/dataRow.ts';
import type { TakeRow } from '../table.ts';
import { readDayOrWeek } from './dayHeading.ts';
import type { Found } from './head.ts';

/** How many columns the heading of a sheet has, its own rows of titles and dates together. */
export function widthOf({ heading }: Found): number {
  return Math.max(...heading.rows.map(({ cells }) => cells.length));
}

/** The first column of a grid that holds marks: who a pupil is stands before it. */
export function firstDayOf({ heading }: Found): number {
  return Math.min(...heading.markColumns.map(({ column }) => column));
}

type Place = {
  /** How far to the right the columns of this sheet are put. */
  shift: number;
  /** Of all sheets together. */
  width: number;
  /** What is added to its line numbers. */
  lines: number;
};

/**
 * Takes the rows of one of several sheets as rows of all of them together: who a pupil is stays where it is, and days move to the right.
 * Cells beyond a sheet's own heading are put beyond that of all, where they are found out.
 */
export function sheetRows(found: Found, { shift, width, lines }: Place, take: TakeRow): TakeRow {
  const { heading, table } = found;
  const own = widthOf(found);
  const days = new Set(heading.markColumns.map(({ column }) => column));
  const firstDay = firstDayOf(found);

  const moved = (cells: readonly string[]) => {
    const row = shift === 0 ? cells.slice(0, own) : cells.slice(0, firstDay);
    const pad = (to: number) => {
      while (row.length < to) row.push('');
    };
    pad(shift);
    if (shift > 0) row.push(...cells.slice(0, own).map((cell, column) => (days.has(column) ? cell : '')));
    const beyond = cells.slice(own);
    if (beyond.some((cell) => cell.trim() !== '')) {
      pad(width);
      row.push(...beyond);
    }
    return row;
  };

  return (cells, line, torn) => {
    if (lines > 0 && line <= heading.lastLine) return;
    if (shift === 0 || torn) {
      take(cells.length > own && !torn ? moved(cells) : cells, line + lines, torn);
      return;
    }
    if (heading.rows.some((row) => isSameRow(row.cells, cells))) return;
    if (readDayOrWeek(cells[firstDay] ?? ''))
      throw new Problem(
        'register_unreadable',
        `${table.name}: a new heading with other days begins on line ${line}. Put each set of days in a file of its own.`,
      );
    take(moved(cells), line + lines, torn);
  };
}
