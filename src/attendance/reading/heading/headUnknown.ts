import type { UnknownTable } from '../../columnMapping.ts';
import { checkUpn } from '../../upn.ts';
import type { Table, TableRow } from '../table.ts';
import { columnsOf } from './aliases.ts';
import { readDayHeading } from './dayHeading.ts';
import { guessedByValues } from './headGuesses.ts';
import type { Heading } from './heading.ts';
import { signatureOf } from './signature.ts';

const samplesShown = 3;
const longestSample = 80;

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length;

/** A title says something in letters, or is a sign such as '/', and is no date, number or UPN. */
const isTitle = (cell: string) => {
  const text = cell.trim();
  return (
    text !== '' && text.length <= 60 && !/^[\d.,:/%-]*\d[\d.,:/%-]*$/.test(text) && !checkUpn(text).right
  );
};

type Candidate = {
  table: Table;
  row: TableRow;
  below: readonly TableRow[];
  titles: readonly string[];
  score: number;
};

/** How much a row looks like a heading: known titles first, then how many there are, over rows that are as wide. */
function candidateAt(table: Table, index: number): Candidate | undefined {
  const row = table.opening[index];
  // A row of a pupil is none, whatever else stands in it.
  if (!row || row.cells.some((cell) => checkUpn(cell).right)) return undefined;
  const titles = row.cells.filter(isTitle).length;
  const below = table.opening.slice(index + 1).filter((other) => 2 * filled(other) >= filled(row));
  const dates = row.cells.filter((cell) => readDayHeading(cell)).length;
  if (titles < 2 || below.length < 2 || 2 * titles < filled(row) - dates) return undefined;
  const { columns } = columnsOf(row.cells);
  return { table, row, below, titles: row.cells, score: columns.size * 100 + titles - index / 100 };
}

/** The row of a table that a person should be asked about. Undefined where none looks like the heading of a table. */
export function likelyHeading(tables: readonly Table[], mostLines: number): Candidate | undefined {
  return tables
    .flatMap((table) =>
      table.opening.flatMap((row, index) => (row.line <= mostLines ? (candidateAt(table, index) ?? []) : [])),
    )
    .reduce<Candidate | undefined>((best, one) => (one.score > (best?.score ?? 0) ? one : best), undefined);
}

/** The first values of a column that say something, all of them different. */
function samplesOf(below: readonly TableRow[], column: number): string[] {
  const values = below.map(({ cells }) => cells[column]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, samplesShown).map((value) => value.slice(0, longestSample));
}

/** What a person needs to see of a table to say what its columns are. */
export function unknownTable(
  { row, below }: Pick<Candidate, 'row' | 'below'>,
  columns: Heading['columns'],
): UnknownTable {
  const width = Math.max(row.cells.length, ...below.map(({ cells }) => cells.length));
  const shown = Array.from({ length: width }, (_, column) => ({
    title: (row.cells[column]?.trim() ?? '').slice(0, longestSample),
    samples: samplesOf(below, column),
  }));
  const guesses = guessedByValues(below, Object.fromEntries(columns), width);
  return { signature: signatureOf(row.cells), headingLine: row.line, columns: shown, guesses };
}
