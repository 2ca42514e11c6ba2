import type { CaseloadRow } from '../../app/apiTypes.ts';

export const columns = ['name', 'year', 'attendance', 'missed', 'band', 'threshold', 'change'] as const;
export type Column = (typeof columns)[number];
export type Sort = { column: Column; descending: boolean };

export type ThresholdFilter = 'all' | 'met' | 'near' | 'unexplained' | 'unknown';
export type BandFilter = 'all' | 'on-the-line' | CaseloadRow['band'];

/** What a person has chosen to see of a caseload. Kept in memory only: the search is likely a name. */
export type CaseloadView = {
  search: string;
  band: BandFilter;
  threshold: ThresholdFilter;
  /** A year group as the register writes it; 'all' for every one. */
  year: string;
  sort: Sort;
};

export const firstView: CaseloadView = {
  search: '',
  band: 'all',
  threshold: 'all',
  year: 'all',
  sort: { column: 'attendance', descending: false },
};

export const isFiltered = (view: CaseloadView): boolean =>
  view.search.trim() !== '' || view.band !== 'all' || view.threshold !== 'all' || view.year !== 'all';

/** From this many unauthorised sessions in the window on, a pupil is shown as near the national threshold. */
export const nearThreshold = 6;

export const isNearThreshold = ({ threshold }: Pick<CaseloadRow, 'threshold'>): boolean =>
  threshold !== undefined && threshold.metOn === undefined && threshold.inWindow >= nearThreshold;
