import type { ColumnMapping, ColumnMeaning } from '../../../../src/attendance/columnMapping.ts';

type Columns = ColumnMapping['columns'];

/** A kind of register, and what still has to be said before a file can be read as one. Nothing where all is there. */
export type Need = { kind: string; parts: readonly Part[]; missing: readonly Part[] };

type Part = { words: string; anyOf: readonly (readonly ColumnMeaning[])[] };

const one = (words: string, meaning: ColumnMeaning): Part => ({ words, anyOf: [[meaning]] });
const upn = one('UPN', 'upn');
const date = one('date', 'date');

const kinds: readonly { kind: string; parts: readonly Part[] }[] = [
  { kind: 'a list of marks', parts: [upn, date, one('session', 'session'), one('mark', 'mark')] },
  { kind: 'a list of days', parts: [upn, date, one('morning mark', 'am'), one('afternoon mark', 'pm')] },
  {
    kind: 'marks in one cell',
    parts: [upn, one('date of the first mark', 'startDate'), one('all marks', 'marks')],
  },
  {
    kind: 'sums',
    parts: [
      upn,
      {
        words: 'two of these: possible sessions, sessions attended, both kinds of absence',
        anyOf: [
          ['possible', 'attended'],
          ['attended', 'authorised', 'unauthorised'],
          ['possible', 'authorised', 'unauthorised'],
        ],
      },
    ],
  },
];

/** How many meanings a part still lacks, by its shortest way. */
const lacking = (columns: Columns, { anyOf }: Part) =>
  Math.min(...anyOf.map((meanings) => meanings.filter((meaning) => columns[meaning] === undefined).length));

/** For each kind of register what is still missing; the nearest to being complete first. */
export function mappingNeeds(columns: Columns): Need[] {
  const inAll = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + lacking(columns, part), 0);
  return kinds
    .map(({ kind, parts }) => ({ kind, parts, missing: parts.filter((part) => lacking(columns, part) > 0) }))
    .sort((a, b) => inAll(a.parts) - inAll(b.parts));
}

/** The columns after one of them was given a meaning, or none. A meaning belongs to one column. */
export function withMeaning(columns: Columns, column: number, meaning: ColumnMeaning | undefined): Columns {
  const others = Object.entries(columns).filter(([name, at]) => at !== column && name !== meaning);
  return { ...Object.fromEntries(others), ...(meaning && { [meaning]: column }) };
}

/** What a column was said to hold. */
export function meaningOf(columns: Columns, column: number): ColumnMeaning | undefined {
  return Object.entries(columns).find(([, at]) => at === column)?.[0] as ColumnMeaning | undefined;
}
