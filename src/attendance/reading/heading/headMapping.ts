import { Problem } from '../../../problems/problem.ts';
import type { ColumnMapping } from '../../columnMapping.ts';
import type { Table } from '../table.ts';
import { type Heading, headingsAt, layoutOf } from './heading.ts';

const needs =
  'Every layout needs the UPN. Beside it: the date, session and mark (a list); the date, the morning and the afternoon mark (a list of ' +
  'days); columns whose headings are dates (a grid); the start date and the marks (a string of marks); a column for each code and sessions ' +
  'possible; or sessions attended and either sessions possible, or authorised and unauthorised absences (totals).';

/** For a line that was said to be the heading. */
export const lineWithoutHeading = (line: number) =>
  new Problem(
    'register_unreadable',
    line > 0
      ? `Line ${line} of this file holds no heading. Choose the line with the titles of the columns.`
      : 'No line of this file looks like a heading. Export the register with the titles of its columns.',
  );

const refuse = (advice: string): never => {
  throw new Problem('register_unreadable', advice);
};

/** The table that a mapping speaks of: one that has its columns, and most in the line of its heading. */
function tableOf(tables: readonly Table[], { headingLine, columns }: ColumnMapping) {
  const wanted = Object.values(columns);
  const found = tables.flatMap((table) => {
    const index = table.opening.findIndex(({ line }) => line === headingLine);
    const cells = table.opening[index]?.cells;
    if (!cells) return [];
    const width = Math.max(...table.opening.map((row) => row.cells.length));
    const named = wanted.filter((column) => (cells[column] ?? '').trim() !== '').length;
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    const wide = wanted.every((column) => column < width) ? 1e6 : 0;
    return [{ table, index, width, score: wide + named * 1000 + filled }];
  });
  return found.sort((a, b) => b.score - a.score)[0];
}

/**
 * The heading that a person said. Throws Problem register_unreadable where it cannot be: a line or a column that the file does not have, or
 * columns that are enough for no layout.
 */
export function mappedHeading(
  tables: readonly Table[],
  mapping: ColumnMapping,
): { table: Table; heading: Heading } {
  const found = tableOf(tables, mapping);
  if (!found) throw lineWithoutHeading(mapping.headingLine);
  const { table, index, width } = found;
  for (const [meaning, column] of Object.entries(mapping.columns))
    if (!Number.isInteger(column) || column < 0 || column >= width)
      refuse(
        `Column ${column + 1}, which was chosen for ${meaning}, is not in this file: it has ${width} columns.`,
      );
  if (mapping.columns.upn === undefined) refuse(`No column was chosen for the UPN. ${needs}`);
  const heading = headingsAt(table.opening, index, mapping).find((one) => layoutOf(one));
  return heading
    ? { table, heading }
    : refuse(`The columns that were chosen are not enough to read this file. ${needs}`);
}
