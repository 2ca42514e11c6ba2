import type { ColumnMeaning } from '../columnMapping.ts';

/** Names that management information systems give their columns, best first; see `plainHeading`. */
const aliases: Partial<Record<ColumnMeaning, readonly string[]>> = {
  upn: ['upn', 'unique pupil number', 'pupil upn', 'student upn', 'globally unique student id'],
  surname: [
    'surname',
    'legal surname',
    'last name',
    'legal last name',
    'preferred surname',
    'pupil surname',
    'family name',
  ],
  forename: [
    'forename',
    'legal forename',
    'first name',
    'legal first name',
    'preferred forename',
    'chosen forename',
    'chosen first name',
    'preferred first name',
    'pupil forename',
    'given name',
  ],
  name: ['name', 'pupil name', 'student name', 'pupil', 'student', 'full name', 'legal name'],
  year: [
    'year',
    'year group',
    'nc year',
    'national curriculum year',
    'ncyearactual',
    'year taught in',
    'curriculum year',
    'yr',
    'yr grp',
    'yeargroup',
    'year group s this academic year',
    'nc year s for today',
  ],
  date: ['date', 'session date', 'attendance date', 'mark date', 'day date', 'register date'],
  session: ['session', 'am pm', 'period', 'session name', 'session type', 'half day', 'ampm'],
  mark: [
    'mark',
    'attendance mark',
    'session mark',
    'code',
    'attendance code',
    'mark code',
    'register code',
    'reg code',
    'registration mark',
  ],
};

/** Lower case, without punctuation, with single spaces: 'AM/PM' -> 'am pm'. */
export function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const meanings = Object.keys(aliases) as ColumnMeaning[];

/** Which column of a heading row holds what. Where two could, the better-known name wins, then the first. */
export function columnsOf(cells: readonly string[]): Map<ColumnMeaning, number> {
  const headings = cells.map(plainHeading);
  const columns = new Map<ColumnMeaning, number>();
  for (const meaning of meanings) {
    const known = aliases[meaning]?.find((alias) => headings.includes(alias));
    if (known !== undefined) columns.set(meaning, headings.indexOf(known));
  }
  return columns;
}
