import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { todayHere } from '../../../parts/today.ts';
import { bandOrder } from '../bandWords.ts';
import { missedSessions } from '../figureWords.ts';
import type { SchoolNames } from './caseloadIndex.ts';
import type { Column, Sort } from './columns.ts';
import { daysUnseen } from './daysUnseen.ts';
import { sortKey } from './plainText.ts';
import { yearNumber } from './yearOrder.ts';

/** What a row is put in order by: a whole number, the smallest first. */
type Rank = (row: CaseloadRow) => number;

/**
 * Gives the places of the rows in an order; rows of equal rank follow by name, whichever way it goes. Each order is worked out
 * once, when it is first asked for.
 */
export function createOrders(rows: readonly CaseloadRow[], schools: SchoolNames) {
  const byName = placesByName(rows);
  const orders = new Map<string, Uint32Array>();
  return ({ column, descending }: Sort): Uint32Array => {
    const key = `${column} ${descending}`;
    let order = orders.get(key);
    if (!order) {
      if (column === 'name') order = descending ? byName.slice().reverse() : byName;
      else order = ordered(rows, byName, signed(rankOf(column, { rows, schools }), descending));
      orders.set(key, order);
    }
    return order;
  };
}

const signed =
  (rank: Rank, descending: boolean): Rank =>
  (row) =>
    descending ? -rank(row) : rank(row);

/**
 * Numbers are sorted without a function to compare them, which is many times faster: each holds the rank of a row and, in its last
 * digits, the row's place by name.
 */
function ordered(rows: readonly CaseloadRow[], byName: Uint32Array, rank: Rank): Uint32Array {
  const count = rows.length;
  const keys = Float64Array.from(byName, (at, place) => {
    const row = rows[at];
    return (row ? rank(row) : 0) * count + place;
  }).sort();
  return Uint32Array.from(keys, (key) => byName[((key % count) + count) % count] ?? 0);
}

function placesByName(rows: readonly CaseloadRow[]): Uint32Array {
  // Surname before forename, and the place of the row at the end: texts, too, are sorted fastest without a function.
  const keys = rows.map(
    ({ surname, forename }, at) => `${sortKey(surname)}\u0001${sortKey(forename)}\u0001${at}`,
  );
  return Uint32Array.from(keys.sort(), (key) => Number(key.slice(key.lastIndexOf('\u0001') + 1)));
}

type Known = { rows: readonly CaseloadRow[]; schools: SchoolNames };

function rankOf(column: Exclude<Column, 'name'>, { rows, schools }: Known): Rank {
  switch (column) {
    case 'school':
      return rankOfText(rows, ({ schoolId }) => schools.get(schoolId) ?? schoolId);
    case 'lead':
      return rankOfText(rows, (row) => row.case.lead ?? '');
    case 'seen': {
      const today = todayHere();
      // Of whom nothing is known comes after those who were seen today, where the longest unseen come first.
      return (row) => daysUnseen(row.case, today) ?? -1;
    }
    default:
      return ranks[column];
  }
}

/** Few texts occur, each many times: the place of each among the others. */
function rankOfText(rows: readonly CaseloadRow[], text: (row: CaseloadRow) => string): Rank {
  const texts = [...new Set(rows.map(text))].map((one) => ({ one, key: sortKey(one) }));
  texts.sort((a, b) => (a.key < b.key ? -1 : 1));
  const places = new Map(texts.map(({ one }, place) => [one, place]));
  return (row) => places.get(text(row)) ?? 0;
}

/** Finer than any two different shares of a school year's sessions. */
const shareSteps = 2 ** 26;
/** Above every change there can be: pupils without one come together, after those who fell and those who rose, or before both. */
const noChange = 1_000_000;

const planOrder: Record<CaseloadRow['case']['plan'], number> = {
  none: 0,
  'review-overdue': 1,
  'review-due': 2,
  open: 3,
};

const ranks: Record<Exclude<Column, 'name' | 'school' | 'lead' | 'seen'>, Rank> = {
  year: ({ yearGroup }) => yearNumber(yearGroup),
  // By the counts: 'attendance' is text, rounded for people. Without a session comes last.
  attendance: ({ possible, attended }) =>
    possible === 0 ? 2 * shareSteps : Math.round((attended / possible) * shareSteps),
  missed: missedSessions,
  band: ({ band }) => bandOrder[band],
  threshold: thresholdRank,
  change: ({ changeInTenths }) => changeInTenths ?? noChange,
  stage: (row) => row.case.stage,
  plan: (row) => planOrder[row.case.plan],
  actions: (row) => row.case.overdueActions * 1000 + row.case.openActions,
  legal: (row) => row.case.legal.length,
  groups: ({ flags }) => flags.length,
};

/** Met thresholds first, the latest first; then by how full the window is; last where it is not known. */
function thresholdRank({ threshold }: CaseloadRow): number {
  if (threshold === undefined) return 1_000;
  const met = threshold.metOn === undefined ? 0 : Number(threshold.metOn.replaceAll('-', ''));
  return -(met * 1_000 + threshold.inWindow);
}
