import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { createOrders } from './caseloadOrders.ts';
import type { Sort } from './columns.ts';
import { type Facet, type FacetName, facetsOf } from './facets.ts';
import { plain, sortKey } from './plainText.ts';
import { yearNumber } from './yearOrder.ts';

/** A caseload with everything that finding and sorting need, worked out once: the rest is integers. */
export type CaseloadIndex = {
  rows: readonly CaseloadRow[];
  /** Names without case and accents, as typed in a search. */
  searchable: readonly string[];
  /** Where each row stands in what can be counted and chosen from. */
  facets: Readonly<Record<FacetName, Facet>>;
  /** The year groups that occur, youngest first. */
  years: readonly string[];
  /** The lead practitioners that occur, in order of name. */
  leads: readonly string[];
  /** Whether the threshold of a pupil is not known: the register gives sums only. */
  hasUnknown: boolean;
  /** Whether somebody has no possible session yet, or is not in the register. */
  hasNoSessions: boolean;
  /** Whether somebody is here only because their case is open. */
  hasCaseOnly: boolean;
  /** The places of all rows in an order. Worked out when it is first asked for. */
  order(sort: Sort): Uint32Array;
};

export type SchoolNames = ReadonlyMap<string, string>;

export function indexCaseload(rows: readonly CaseloadRow[], schools: SchoolNames = new Map()): CaseloadIndex {
  const years = [...new Set(rows.map(({ yearGroup }) => yearGroup))].sort(
    (a, b) => yearNumber(a) - yearNumber(b),
  );
  const leads = new Set(rows.flatMap((row) => row.case.lead ?? []));
  return {
    rows,
    searchable: rows.map(({ forename, surname }) => plain(`${forename} ${surname}`)),
    facets: facetsOf(rows, years),
    years,
    leads: [...leads].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    hasUnknown: rows.some(({ threshold }) => threshold === undefined),
    hasNoSessions: rows.some(({ band }) => band === 'no-sessions'),
    hasCaseOnly: rows.some(({ onCaseload }) => !onCaseload),
    order: createOrders(rows, schools),
  };
}
