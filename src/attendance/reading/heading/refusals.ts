import { Problem } from '../../../problems/problem.ts';
import type { UnknownTable } from '../../columnMapping.ts';
import { UnknownTableProblem } from '../../unknownTable.ts';
import { checkUpn } from '../../upn.ts';
import { readCount } from '../layouts/values.ts';
import type { TableRow } from '../table.ts';
import { columnsOf, plainHeading } from './aliases.ts';
import { hasYearlessDays } from './headYears.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** PNG, JPEG, GIF, TIFF (two ways round); and 'ftyp', in the fifth place, of photographs from telephones. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const isPicture = (bytes: Uint8Array) =>
  pictures.some((signature) => startsWith(bytes, signature)) ||
  startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);

/** Throws Problem register_unreadable for empty files, PDFs and pictures, known by their first bytes. */
export function refuseWhatIsNotText(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new Problem('register_unreadable', 'This file is empty. Export the marks again.');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new Problem(
      'register_unreadable',
      'This is a PDF. A registration certificate is evidence, but its marks cannot be read. Export the marks as CSV.',
    );
  if (isPicture(bytes))
    throw new Problem(
      'register_unreadable',
      'This is a picture, and marks cannot be read from one. Export them from the school’s system as CSV or as an Excel workbook.',
    );
}

/** Throws Problem register_unreadable for binary data. */
export function refuseWhatIsNoTable(opening: string): void {
  if (opening.includes('\u0000'))
    throw new Problem('register_unreadable', 'This file is not text. Export the marks as CSV and try again.');
}

const layouts =
  'Export one row for each pupil and session (UPN, date, session, mark), a grid with a column for each session, or the sums of each pupil ' +
  '(UPN, possible, attended, authorised, unauthorised).';

const holdsAll = (rows: readonly TableRow[], wanted: readonly string[]) =>
  rows.some(({ cells }) => {
    const headings = cells.map(plainHeading);
    return wanted.every((heading) => headings.includes(heading));
  });

/** Of a long list, the one column that nobody exported. */
function lackingColumn(rows: readonly TableRow[]): string | undefined {
  const wanted = ['upn', 'date', 'session', 'mark'] as const;
  const names = { upn: 'UPN', date: 'date', session: 'session (AM or PM)', mark: 'mark' };
  for (const { cells } of rows) {
    const { columns } = columnsOf(cells);
    const lacking = wanted.filter((meaning) => !columns.has(meaning));
    if (lacking.length === 1 && lacking[0]) return names[lacking[0]];
  }
  return undefined;
}

function adviceFor(tables: readonly (readonly TableRow[])[]): string {
  const lacking = tables.map(lackingColumn).find((name) => name !== undefined);
  if (lacking)
    return `This file looks like a list of marks, but has no ${lacking} column. Add it to the export and try again.`;
  if (tables.flat().some(({ cells }) => hasYearlessDays(cells)))
    return 'The days in the heading of this file have no year. Write it in a line above them, such as “Academic year 2025/26” or “Week beginning 8 September 2025”, and try again.';
  const named = tables.flat().map(({ cells }) => ({ cells, ...columnsOf(cells) }));
  const several = named.find(({ columns, twice }) => columns.has('upn') && twice.has('attended'));
  if (several) {
    const title = several.cells[several.columns.get('attended') ?? -1]?.trim() ?? '';
    return `“${title}” stands over several columns of this file, as for two terms or for mornings and afternoons, so nobody can tell which sums to use. Export the sums of whole days for one period.`;
  }
  const headings = named.map(({ columns }) => columns);
  if (headings.some((columns) => columns.has('upn') && columns.has('percent')))
    return `This file gives percentages without the sessions they are made of, so they cannot be checked. ${layouts}`;
  if (headings.some((columns) => columns.has('upn')))
    return `This file has a UPN column, but we do not know its marks or sums by their names. ${layouts}`;
  return `The first lines of this file hold no heading with a UPN column. ${layouts}`;
}

const isUpn = (value: string) => checkUpn(value).right;

/** Whether a person could say what the columns are: somewhere there are UPNs, and something that may be marks or sums. */
function isWorthAsking({ columns, guesses }: UnknownTable): boolean {
  const upns = guesses.upn ?? columns.findIndex(({ samples }) => samples.some(isUpn));
  if (upns === -1) return false;
  if (guesses.percent === undefined) return true;
  const known = new Set(Object.values(guesses));
  return columns.some(
    ({ samples }, column) =>
      !known.has(column) &&
      samples.length > 0 &&
      samples.every((value) => !Number.isNaN(readCount(value) ?? Number.NaN)),
  );
}

/**
 * What to throw for tables that no layout fits: UnknownTableProblem where a person could say what the columns are, else a Problem
 * register_unreadable with advice for whoever exports it again.
 */
export function unrecognised(
  tables: readonly (readonly TableRow[])[],
  unknown: UnknownTable | undefined,
): Problem {
  if (tables.some((rows) => holdsAll(rows, ['time', 'lesson event', 'teacher', 'marks'])))
    return new Problem(
      'register_unreadable',
      'This is a register of one class at one moment: it names no pupil by UPN. Export the marks of every pupil for every session instead.',
    );
  const advice = adviceFor(tables);
  return unknown && isWorthAsking(unknown)
    ? new UnknownTableProblem(unknown, advice)
    : new Problem('register_unreadable', advice);
}
