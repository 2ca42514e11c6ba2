import { type CaseloadView, noFilters } from '../finding/caseloadView.ts';
import type { Sort } from '../finding/columns.ts';

/** Views that answer what schools and councils ask most, ready to be used. */
export const readyViews: readonly { name: string; filters: Partial<CaseloadView>; sort?: Sort }[] = [
  { name: 'Severely absent without a plan', filters: { band: 'severe', plan: 'none' } },
  {
    name: 'Not seen for 10 school days',
    filters: { seen: 'not-for-10' },
    sort: { column: 'seen', descending: true },
  },
  {
    name: 'Near the national threshold',
    filters: { threshold: 'near' },
    sort: { column: 'threshold', descending: false },
  },
  { name: 'Plan review overdue', filters: { plan: 'review-overdue' } },
  { name: 'Without a lead practitioner', filters: { lead: 'none' } },
  {
    name: 'With a legal step under way',
    filters: { legal: 'any' },
    sort: { column: 'legal', descending: true },
  },
];

/** Such a view as a whole: the columns stay as the person has them. */
export const readyView = (
  { filters, sort }: (typeof readyViews)[number],
  { columns, sort: usual }: Pick<CaseloadView, 'sort' | 'columns'>,
): CaseloadView => ({ ...noFilters, ...filters, sort: sort ?? usual, columns });
