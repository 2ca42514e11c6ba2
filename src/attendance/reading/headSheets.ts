import type { Rejection } from '../registerReading.ts';
import { checkUpn } from '../upn.ts';
import type { Found, Head } from './head.ts';
import type { Table } from './table.ts';

/** Sheets have a million rows at the most, so that a line of several sheets together says which one it is on. */
const linesOfSheet = 2_000_000;

const isAlike = (a: Found, b: Found) => {
  const plain = ({ heading: { columns, markColumns, codeColumns, signature }, layout }: Found) =>
    JSON.stringify([[...columns].sort(), markColumns, codeColumns, signature, layout]);
  return plain(a) === plain(b);
};

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

function joined(first: Found, more: readonly Found[]): Table {
  return {
    name: first.table.name,
    opening: first.table.opening,
    async eachRow(take, watch, takeLine) {
      await first.table.eachRow(take, watch, takeLine);
      for (const [i, { table, heading }] of more.entries())
        await table.eachRow((cells, line, torn) => {
          if (line > heading.lastLine) take(cells, line + (i + 1) * linesOfSheet, torn);
        }, watch);
    },
  };
}

/**
 * What to read of a file with several sheets or tables. Those with the same heading are one register, a sheet for each class; of those with
 * another, a warning says that they were left aside. Tables without a name are the same text, read in other ways.
 */
export function together(best: Found, others: readonly Found[]): Head {
  const named = others.filter(({ table }) => table.name !== '' && best.table.name !== '');
  const more: Found[] = [];
  const warnings: Rejection[] = [];
  for (const other of named) {
    const warn = (reason: string) =>
      warnings.push({ line: other.heading.lastLine, column: '', value: other.table.name, reason });
    if (isAlike(best, other) && [best, ...more].every((one) => mayAdd(one, other))) {
      more.push(other);
      warn(
        `${other.table.name} has the same columns and was read too: its lines are counted from ${more.length * linesOfSheet} on`,
      );
    } else
      warn(
        `${other.table.name} looks like a register too, but has other columns or the same pupils, and was not read. If it is needed, put it in a file of its own`,
      );
  }
  return { ...best, table: more.length > 0 ? joined(best, more) : best.table, warnings };
}
