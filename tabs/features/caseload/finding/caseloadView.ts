import type { CaseloadRow } from '../../../app/apiTypes.ts';
import type { Column, Sort } from './columns.ts';

type Case = CaseloadRow['case'];
type LegalStep = Case['legal'][number];
export type Group = CaseloadRow['flags'][number];

export type BandFilter = 'all' | 'on-the-line' | CaseloadRow['band'];
export type ThresholdFilter = 'all' | 'met' | 'near' | 'below' | 'unexplained' | 'unknown';
export type StageFilter = 'all' | '1' | '2' | '3';
export type PlanFilter = 'all' | Case['plan'];
export type SeenFilter = 'all' | 'not-for-10' | 'check-due' | 'check-overdue' | 'not-known';
export type LegalFilter = 'all' | 'none' | 'any' | LegalStep;
export type ActionFilter = 'all' | 'open' | 'overdue';
export type ScopeFilter = 'all' | 'by-figures' | 'case-only';

/** What a person has chosen to see of a caseload. The search stays in memory only: it is likely a name. */
export type CaseloadView = {
  search: string;
  /** Ids; none chosen is every school. */
  schools: readonly string[];
  /** Year groups as the register writes them; none chosen is every one. */
  years: readonly string[];
  /** Pupils of any of these; none chosen is everybody. */
  groups: readonly Group[];
  band: BandFilter;
  threshold: ThresholdFilter;
  stage: StageFilter;
  plan: PlanFilter;
  seen: SeenFilter;
  /** Of the lead practitioner: a name, 'none' for those without, 'all' for every one. See leadIs. */
  lead: string;
  legal: LegalFilter;
  actions: ActionFilter;
  scope: ScopeFilter;
  sort: Sort;
  columns: readonly Column[];
};

/** The filter for one lead practitioner: no name can be taken for 'all' or 'none'. */
export const leadIs = (name: string): string => `is:${name}`;

export const noFilters = {
  search: '',
  schools: [],
  years: [],
  groups: [],
  band: 'all',
  threshold: 'all',
  stage: 'all',
  plan: 'all',
  seen: 'all',
  lead: 'all',
  legal: 'all',
  actions: 'all',
  scope: 'all',
} as const satisfies Omit<CaseloadView, 'sort' | 'columns'>;

export type FilterName = keyof typeof noFilters;
export const filterNames = Object.keys(noFilters) as readonly FilterName[];

/** Whether a filter leaves anyone out. */
export function isChosen(view: CaseloadView, name: FilterName): boolean {
  const value = view[name];
  return name === 'search' ? view.search.trim() !== '' : value.length > 0 && value !== 'all';
}

export const isFiltered = (view: CaseloadView): boolean => filterNames.some((name) => isChosen(view, name));

/** From this many unauthorised sessions in the window on, a pupil is shown as near the national threshold. */
export const nearThreshold = 6;
/** Of the filter for pupils whom nobody has seen for long. When a check is due the council says. */
export const notSeenDays = 10;

export const isNearThreshold = ({ threshold }: Pick<CaseloadRow, 'threshold'>): boolean =>
  threshold !== undefined && threshold.metOn === undefined && threshold.inWindow >= nearThreshold;
