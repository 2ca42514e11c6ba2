import type { CaseloadRow } from '../../app/apiTypes.ts';
import type { CaseloadIndex } from './caseloadIndex.ts';
import type { CaseloadView } from './caseloadView.ts';
import type { Sort } from './columns.ts';
import { type FacetName, facetNames } from './facets.ts';
import { type RowFilter, rowFilters } from './rowFilters.ts';

/** How many rows have each value of a facet, by the place of the value. */
export type FacetCounts = Readonly<Record<FacetName, Uint32Array>>;

export type ArrangedCaseload = {
  /** The rows that the view asks for, in its order. */
  rows: readonly CaseloadRow[];
  /** What the charts show: each facet counts the rows that all other filters keep, so that one can choose again. */
  counts: FacetCounts;
};

/** 20,000 rows take a few milliseconds: one pass, in an order that is already known. */
export function arrangeCaseload(index: CaseloadIndex, view: CaseloadView): ArrangedCaseload {
  const filters = rowFilters(index, view);
  const { facets, rows } = index;
  const counts = emptyCounts(index);
  const count = (name: FacetName, at: number) => {
    const list = counts[name];
    const code = facets[name].codes[at] ?? 0;
    list[code] = (list[code] ?? 0) + 1;
  };
  const kept: CaseloadRow[] = [];
  for (const at of index.order(view.sort)) {
    const failed = failedFilter(filters, at);
    if (failed === 'several') continue;
    if (failed !== 'none') {
      count(failed, at);
      continue;
    }
    for (const name of facetNames) count(name, at);
    const row = rows[at];
    if (row) kept.push(row);
  }
  return { rows: kept, counts };
}

/** The only facet whose filter leaves the row out; 'several' also where one does that is no facet. */
function failedFilter(filters: readonly RowFilter[], at: number): FacetName | 'none' | 'several' {
  let failed: FacetName | 'none' = 'none';
  for (const { facet, keeps } of filters) {
    if (keeps(at)) continue;
    if (facet === undefined || failed !== 'none') return 'several';
    failed = facet;
  }
  return failed;
}

function emptyCounts({ facets }: CaseloadIndex): Record<FacetName, Uint32Array> {
  const of = (name: FacetName) => new Uint32Array(facets[name].values.length);
  return {
    band: of('band'),
    threshold: of('threshold'),
    stage: of('stage'),
    plan: of('plan'),
    year: of('year'),
  };
}

/** Some of the rows, whatever a view would leave out, in an order. */
export function onlyThese(index: CaseloadIndex, sort: Sort, ids: ReadonlySet<string>): CaseloadRow[] {
  const found: CaseloadRow[] = [];
  for (const at of index.order(sort)) {
    const row = index.rows[at];
    if (row && ids.has(row.id)) found.push(row);
  }
  return found;
}
