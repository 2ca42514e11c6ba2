import type { CaseloadRow } from '../../../app/apiTypes.ts';
import type { CaseloadIndex } from './caseloadIndex.ts';
import type { CaseloadView } from './caseloadView.ts';
import type { Sort } from './columns.ts';
import type { FacetName } from './facets.ts';
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
  const { rows } = index;
  const filters = rowFilters(index, view);
  const tally = createTally(index);
  const kept: CaseloadRow[] = [];
  index.order(view.sort).forEach((at) => {
    const failed = filters.length === 0 ? 'none' : failedFilter(filters, at);
    if (failed === 'none') {
      tally.countAll(at);
      const row = rows[at];
      if (row) kept.push(row);
    } else if (failed !== 'several') tally.count(failed, at);
  });
  return { rows: kept, counts: tally.counts };
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

function createTally({ facets }: CaseloadIndex) {
  const of = (name: FacetName) => {
    const { values, codes } = facets[name];
    const counts = new Uint32Array(values.length);
    const count = (at: number) => {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    };
    return { counts, count };
  };
  const [band, threshold, stage, plan, year] = [
    of('band'),
    of('threshold'),
    of('stage'),
    of('plan'),
    of('year'),
  ];
  const tallies = { band, threshold, stage, plan, year };
  return {
    count: (name: FacetName, at: number) => tallies[name].count(at),
    countAll(at: number) {
      band.count(at);
      threshold.count(at);
      stage.count(at);
      plan.count(at);
      year.count(at);
    },
    counts: {
      band: band.counts,
      threshold: threshold.counts,
      stage: stage.counts,
      plan: plan.counts,
      year: year.counts,
    },
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
