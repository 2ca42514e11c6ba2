import type { CodeClass } from '../../../src/attendance/attendanceCode.ts';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { classNames, classOrder } from '../../parts/classNames.ts';

export type ClassFilter = 'all' | 'withdrawn' | CodeClass;
export type CodeGroup = { name: string; entries: readonly CodeEntry[] };

const withdrawnName = 'No longer used';

export const classFilters: readonly { value: ClassFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  ...classOrder.map((codeClass) => ({ value: codeClass, label: classNames[codeClass] })),
  { value: 'withdrawn', label: withdrawnName },
];

/** A code with a last day is withdrawn: no code has been given an end that lies ahead. */
export const isWithdrawn = ({ to }: CodeEntry): boolean => to !== undefined;

/** Codes by what they count as, in their own order; withdrawn ones come last, whatever they counted as. */
export function groupCodes(entries: readonly CodeEntry[], filter: ClassFilter): CodeGroup[] {
  const groups = classOrder.map((codeClass) => ({
    filter: codeClass as ClassFilter,
    name: classNames[codeClass],
    entries: entries.filter((entry) => entry.class === codeClass && !isWithdrawn(entry)),
  }));
  groups.push({ filter: 'withdrawn', name: withdrawnName, entries: entries.filter(isWithdrawn) });
  return groups.filter((group) => group.entries.length > 0 && (filter === 'all' || filter === group.filter));
}
