import type { SavedView } from '../../../../src/casework/views/savedView.ts';
import { type CaseloadView, noFilters } from '../finding/caseloadView.ts';
import { type Column, isColumn } from '../finding/columns.ts';
import {
  actionOptions,
  bandOptions,
  groupOptions,
  legalOptions,
  planOptions,
  scopeOptions,
  seenOptions,
  stageOptions,
  thresholdOptions,
} from '../finding/filterOptions.ts';

type Settings = SavedView['settings'];

/** A view as it is kept: everything but the search, which is likely a pupil's name. */
export function settingsOf({ search: _, sort, ...view }: CaseloadView): Settings {
  return {
    ...view,
    schools: [...view.schools],
    years: [...view.years],
    groups: [...view.groups],
    columns: [...view.columns],
    sort: sort.column,
    descending: sort.descending,
  };
}

/** The view that settings describe. What they do not say, or say in words of another edition, is as in `usual`. */
export function viewOf(settings: Settings, usual: Pick<CaseloadView, 'sort' | 'columns'>): CaseloadView {
  const text = (name: string) => {
    const value = settings[name];
    return typeof value === 'string' ? value : undefined;
  };
  const list = (name: string): readonly string[] => {
    const value = settings[name];
    return Array.isArray(value) ? value : [];
  };
  const one = <T extends string>(name: string, options: readonly { value: T }[], otherwise: T): T =>
    options.find(({ value }) => value === text(name))?.value ?? otherwise;
  const column = text('sort') ?? '';
  const columns: Column[] = list('columns').filter(isColumn);
  return {
    search: '',
    schools: list('schools'),
    years: list('years'),
    groups: groupOptions.map(({ value }) => value).filter((value) => list('groups').includes(value)),
    band: one('band', bandOptions, 'all'),
    threshold: one('threshold', thresholdOptions, 'all'),
    stage: one('stage', stageOptions, 'all'),
    plan: one('plan', planOptions, 'all'),
    seen: one('seen', seenOptions, 'all'),
    lead: text('lead') ?? noFilters.lead,
    legal: one('legal', legalOptions, 'all'),
    actions: one('actions', actionOptions, 'all'),
    scope: one('scope', scopeOptions, 'all'),
    sort: isColumn(column) ? { column, descending: settings.descending === true } : usual.sort,
    columns: columns.length > 0 ? columns : usual.columns,
  };
}

/** Whether two views show the same, whatever is searched for. */
export const isSameView = (a: CaseloadView, b: CaseloadView): boolean =>
  JSON.stringify(settingsOf(a)) === JSON.stringify(settingsOf({ ...b, search: '' }));
