import type { CaseloadRow } from '../../app/apiTypes.ts';
import { bandOrder } from './bandWords.ts';
import type { Column } from './caseloadView.ts';
import { missedSessions } from './figureWords.ts';

/** A caseload with everything that finding and sorting need, worked out once: the rest is integers. */
export type CaseloadIndex = {
  rows: readonly CaseloadRow[];
  /** Names without case and accents, as typed in a search. */
  searchable: readonly string[];
  /** A row's place in each order, ascending. Rows of equal rank follow by name. */
  ranks: Record<Column, Int32Array>;
  /** The year groups that occur, youngest first. */
  years: readonly string[];
  /** Whether the threshold of a pupil is not known: the register gives sums only. */
  hasUnknown: boolean;
};

// O’Neill stands between Oakley and Osei, with either apostrophe.
const names = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true });

export function indexCaseload(rows: readonly CaseloadRow[]): CaseloadIndex {
  const ranked = (order: (a: CaseloadRow, b: CaseloadRow) => number) => rank(rows, order);
  const by = (number: (row: CaseloadRow) => number) => Int32Array.from(rows, number);
  return {
    rows,
    searchable: rows.map(({ forename, surname }) => plain(`${forename} ${surname}`)),
    ranks: {
      name: ranked((a, b) => names.compare(a.surname, b.surname) || names.compare(a.forename, b.forename)),
      year: by(({ yearGroup }) => yearNumber(yearGroup)),
      attendance: ranked(compareAttendance),
      missed: by(missedSessions),
      band: by(({ band }) => bandOrder[band]),
      threshold: ranked(compareThreshold),
      change: by(({ changeInTenths }) => changeInTenths ?? noChange),
    },
    years: [...new Set(rows.map(({ yearGroup }) => yearGroup))].sort((a, b) => yearNumber(a) - yearNumber(b)),
    hasUnknown: rows.some(({ threshold }) => threshold === undefined),
  };
}

/** Above every change there can be: pupils without one come together, after those who fell and those who rose. */
const noChange = 1_000_000;

/** Text as it is compared in a search: lower case, without accents, apostrophes or double spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function rank(rows: readonly CaseloadRow[], order: (a: CaseloadRow, b: CaseloadRow) => number): Int32Array {
  const sorted = rows.map((row, at) => ({ row, at })).sort((a, b) => order(a.row, b.row));
  const ranks = new Int32Array(rows.length);
  let current = 0;
  sorted.forEach(({ row, at }, position) => {
    const before = sorted[position - 1];
    if (before && order(before.row, row) !== 0) current = position;
    ranks[at] = current;
  });
  return ranks;
}

/** Fractions compared in whole numbers: 'attendance' is text, rounded for people. Without a session comes last. */
function compareAttendance(a: CaseloadRow, b: CaseloadRow): number {
  if (a.possible === 0 || b.possible === 0) return b.possible - a.possible;
  return a.attended * b.possible - b.attended * a.possible;
}

/** Met thresholds first, the latest first; then by how full the window is; last where it is not known. */
function compareThreshold({ threshold: a }: CaseloadRow, { threshold: b }: CaseloadRow): number {
  const met = (b?.metOn ?? '').localeCompare(a?.metOn ?? '');
  return met || (b?.inWindow ?? -1) - (a?.inWindow ?? -1);
}

/** Nursery before Reception before Year 1; what is none of these comes last. */
function yearNumber(yearGroup: string): number {
  if (/^\d{1,2}$/.test(yearGroup)) return Number(yearGroup);
  if (yearGroup === 'R') return 0;
  const nursery = /^N(\d)$/.exec(yearGroup);
  if (nursery) return Number(nursery[1]) - 10;
  return yearGroup === '' ? 100 : 99;
}
