import type { Rejection } from '../../registerReading.ts';
import { checkUpn } from '../../upn.ts';
import type { Table } from '../table.ts';
import type { Found, Head } from './head.ts';
import type { MarkColumn } from './heading.ts';
import { firstDayOf, sheetRows, widthOf } from './headSheetRows.ts';
import { linesOfSheet } from './sheetLines.ts';

/** A sheet, and how far its columns stand to the right of where the heading of all sheets together has them. */
type Placed = { found: Found; shift: number };

const sorted = (columns: Found['heading']['columns']) => [...columns].sort(([a], [b]) => (a < b ? -1 : 1));

function isAlike(a: Found, b: Found): boolean {
  const plain = ({ heading: { columns, markColumns, codeColumns, signature }, layout }: Found) =>
    JSON.stringify([sorted(columns), markColumns, codeColumns, signature, layout]);
  return plain(a) === plain(b);
}

/** A sheet for each half term: the same pupils or others, with other days. */
function hasOtherDays(a: Found, b: Found): boolean {
  const who = (one: Found) => sorted(one.heading.columns).filter(([, column]) => column < firstDayOf(one));
  if (a.layout !== 'grid' || b.layout !== 'grid') return false;
  return JSON.stringify(who(a)) === JSON.stringify(who(b));
}

const sumLayouts: readonly string[] = ['code counts', 'totals'];

function upnsOf({ table, heading }: Found): Set<string> {
  const column = heading.columns.get('upn') ?? 0;
  return new Set(
    table.opening.flatMap(({ cells }) => {
      const check = checkUpn(cells[column] ?? '');
      return check.right ? [check.upn] : [];
    }),
  );
}

/** Sums of one pupil on two sheets may be those of two terms, or of a term and of the year so far: nobody can tell. */
function mayAdd(a: Found, b: Found): boolean {
  if (!sumLayouts.includes(a.layout)) return true;
  const upns = upnsOf(a);
  return ![...upnsOf(b)].some((upn) => upns.has(upn));
}

function tableOf(sheets: readonly Placed[], width: number): Table {
  const [first] = sheets;
  return {
    name: first?.found.table.name ?? '',
    opening: first?.found.table.opening ?? [],
    async eachRow(take, watch) {
      for (const [i, { found, shift }] of sheets.entries())
        await found.table.eachRow(sheetRows(found, { shift, width, lines: i * linesOfSheet }, take), watch);
    },
  };
}

/** The heading of several sheets together: the days of all of them, side by side. */
function joined(best: Found, sheets: readonly Placed[], width: number): Found {
  const { heading } = best;
  const markColumns = sheets.flatMap(({ found, shift }, i): readonly MarkColumn[] =>
    i > 0 && shift === 0
      ? []
      : found.heading.markColumns.map((one) => ({ ...one, column: one.column + shift })),
  );
  const rows = [...heading.rows, { cells: new Array<string>(width).fill(''), line: heading.lastLine }];
  return { ...best, table: tableOf(sheets, width), heading: { ...heading, markColumns, rows } };
}

/**
 * What to read of a file with several sheets or tables. Those with the same heading are one register, a sheet for each class, and so are
 * grids with other days, a sheet for each half term. Of the rest a warning says that they were left aside. Tables without a name are the
 * same text, read in other ways.
 */
export function together(best: Found, others: readonly Found[]): Head {
  const sheets: Placed[] = [{ found: best, shift: 0 }];
  const warnings: Rejection[] = [];
  let width = widthOf(best);
  for (const other of others) {
    if (other.table.name === '' || best.table.name === '') continue;
    const { name } = other.table;
    const warn = (reason: string) =>
      warnings.push({ line: other.heading.lastLine, column: '', value: name, reason });
    if (isAlike(best, other) && sheets.every(({ found }) => mayAdd(found, other))) {
      sheets.push({ found: other, shift: 0 });
      warn(`${name} has the same columns and was read too`);
    } else if (hasOtherDays(best, other)) {
      sheets.push({ found: other, shift: width });
      width += widthOf(other);
      warn(`${name} has other days for the same columns and was read too`);
    } else
      warn(
        `${name} looks like a register too, but has other columns or the same pupils, and was not read. If it is needed, put it in a file of its own`,
      );
  }
  if (sheets.length === 1) return { ...best, warnings, sheets: [] };
  return { ...joined(best, sheets, width), warnings, sheets: sheets.map(({ found }) => found.table.name) };
}
