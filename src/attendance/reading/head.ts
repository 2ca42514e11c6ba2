import { Problem } from '../../problems/problem.ts';
import { columnsOf, plainHeading } from './aliases.ts';
import { findHeading, type Heading, type HeadRow, layoutOf } from './heading.ts';
import { refuseWhatIsNoTable } from './refusals.ts';
import { eachRow } from './rows.ts';

/** Titles and notes may stand above the heading, but not more than this. */
const mostLines = 30;
const delimiters = [',', '\t', ';', '|'];

/** How a file is to be read: which sign parts its cells, and what its columns are. */
export type Head = { delimiter: string; heading: Heading; layout: 'long list' | 'grid' };

/** The first lines of a file, and a few more, since a heading may be of several rows. */
function firstLines(pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    let end = 0;
    for (let line = 0; line < mostLines + 4 && end !== -1; line++) end = text.indexOf('\n', end + 1);
    if (end !== -1) return text.slice(0, end);
  }
  return text;
}

function rowsOf(text: string, delimiter: string): HeadRow[] {
  const rows: HeadRow[] = [];
  eachRow([text], delimiter, (cells, line, torn) => {
    if (!torn && cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
  });
  return rows;
}

const holdsAll = (rows: readonly HeadRow[], wanted: readonly string[]) =>
  rows.some(({ cells }) => {
    const headings = cells.map(plainHeading);
    return wanted.every((heading) => headings.includes(heading));
  });

/** Of a long list, the one column that nobody exported. */
function lackingColumn(rows: readonly HeadRow[]): string | undefined {
  const wanted = ['upn', 'date', 'session', 'mark'] as const;
  const names = { upn: 'UPN', date: 'date', session: 'session (AM or PM)', mark: 'mark' };
  for (const { cells } of rows) {
    const columns = columnsOf(cells);
    const lacking = wanted.filter((meaning) => !columns.has(meaning));
    if (lacking.length === 1 && lacking[0]) return names[lacking[0]];
  }
  return undefined;
}

/** What a table that is no register may be, for somebody who has to export it again. */
function adviceFor(tables: readonly (readonly HeadRow[])[]): string {
  const holds = (...headings: string[]) => tables.some((rows) => holdsAll(rows, headings));
  if (holds('time', 'lesson event', 'teacher', 'marks'))
    return (
      'This is a register of one class at one moment: it names no pupil by UPN. Export the marks of every pupil ' +
      'for every session instead.'
    );
  const lacking = tables.map(lackingColumn).find((name) => name !== undefined);
  if (lacking)
    return `This file looks like a list of marks, but has no ${lacking} column. Add it to the export and try again.`;
  if (holds('upn'))
    return (
      'This file has a UPN column but no marks by date. Totals and percentages cannot be checked: export one row for ' +
      'each pupil and session (UPN, date, session, mark), or a grid with a column for each session.'
    );
  return (
    `The first ${mostLines} lines hold no heading with a UPN column. Export one row for each pupil and session ` +
    '(UPN, date, session, mark), or a grid with a column for each session.'
  );
}

/** Finds the heading and the delimiter together. Throws Problem register_unreadable with advice where there is none. */
export function readHead(pieces: Iterable<string>): Head {
  const text = firstLines(pieces);
  refuseWhatIsNoTable(text);
  const tables = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const found = tables
    .flatMap((rows, i) => {
      const heading = findHeading(rows, mostLines);
      const layout = heading && layoutOf(heading);
      return heading && layout ? [{ delimiter: delimiters[i] ?? ',', heading, layout }] : [];
    })
    .sort((a, b) => b.heading.score - a.heading.score);
  if (!found[0])
    throw new Problem(
      'register_unreadable',
      adviceFor(tables.map((rows) => rows.filter(({ line }) => line <= mostLines))),
    );
  return found[0];
}
