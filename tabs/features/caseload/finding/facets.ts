import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { bandOrder } from '../bandWords.ts';
import { isNearThreshold } from './caseloadView.ts';

/** What the charts above a caseload count, each a filter as well. */
export const facetNames = ['band', 'threshold', 'stage', 'plan', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** Every row has exactly one value. `codes` says which, by its place in `values`. */
export type Facet = {
  values: readonly string[];
  codes: Uint8Array;
  /** The places of the values that occur. */
  occurring: ReadonlySet<number>;
};

const plans = [
  'none',
  'review-overdue',
  'review-due',
  'open',
] as const satisfies readonly CaseloadRow['case']['plan'][];
const thresholds = ['met', 'near', 'below', 'unknown'] as const;

/** Where a pupil stands towards the national threshold, as far as it is known. */
export function thresholdStanding(row: CaseloadRow): (typeof thresholds)[number] {
  if (row.threshold === undefined) return 'unknown';
  if (row.threshold.metOn !== undefined) return 'met';
  return isNearThreshold(row) ? 'near' : 'below';
}

export function facetsOf(rows: readonly CaseloadRow[], years: readonly string[]): Record<FacetName, Facet> {
  const of = (values: readonly string[], value: (row: CaseloadRow) => string): Facet => {
    const places = new Map(values.map((name, at) => [name, at]));
    const codes = Uint8Array.from(rows, (row) => places.get(value(row)) ?? 0);
    return { values, codes, occurring: new Set(codes) };
  };
  const bands = Object.keys(bandOrder);
  return {
    band: of(bands, ({ band }) => band),
    threshold: of(thresholds, thresholdStanding),
    stage: of(['3', '2', '1'], (row) => String(row.case.stage)),
    plan: of(plans, (row) => row.case.plan),
    year: of(years, ({ yearGroup }) => yearGroup),
  };
}
