import type { ColumnMapping } from '../../columnMapping.ts';
import { UnknownTableProblem } from '../../unknownTable.ts';
import type { Table } from '../table.ts';
import { columnsOf } from './aliases.ts';
import { lineWithoutHeading } from './headMapping.ts';
import { likelyHeading, unknownTable } from './headUnknown.ts';

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** The row at a line, of the table that has most in it, and the rows below. */
function rowAt(tables: readonly Table[], headingLine: number) {
  const found = tables.flatMap(({ opening }) => {
    const index = opening.findIndex(({ line }) => line === headingLine);
    const row = opening[index];
    return row && filled(row.cells) > 0 ? [{ row, below: opening.slice(index + 1) }] : [];
  });
  return found.sort((a, b) => filled(b.row.cells) - filled(a.row.cells))[0];
}

/**
 * What there is to choose from, for a person who wants to say how a file is to be read: the columns of a line, or of the
 * likeliest heading where the line is 0. Throws Problem register_unreadable where nothing stands there.
 */
export function askedTable(
  tables: readonly Table[],
  { headingLine }: Pick<ColumnMapping, 'headingLine'>,
  mostLines: number,
): UnknownTableProblem {
  const found = headingLine > 0 ? rowAt(tables, headingLine) : likelyHeading(tables, mostLines);
  if (!found) throw lineWithoutHeading(headingLine);
  return new UnknownTableProblem(
    unknownTable(found, columnsOf(found.row.cells).columns),
    'Say what the columns of this file hold.',
  );
}
