import { onThisDevice } from '../../../parts/remembered.ts';
import { type CaseloadView, noFilters } from './caseloadView.ts';
import { type Column, isColumn, type Sort, usualColumns } from './columns.ts';

const key = 'caseload.columns';

export const usualSort: Sort = { column: 'attendance', descending: false };

/** The columns that somebody last chose on this device: nothing about a pupil. */
export function rememberedColumns(): readonly Column[] {
  const kept = (onThisDevice.read(key) ?? '').split(' ').filter(isColumn);
  return kept.length > 0 ? kept : usualColumns;
}

export function rememberColumns(columns: readonly Column[]): void {
  onThisDevice.write(key, columns.join(' '));
}

/** What a caseload opens with. */
export const firstView = (): CaseloadView => ({
  ...noFilters,
  sort: usualSort,
  columns: rememberedColumns(),
});
