import type { Week } from '../../app/apiTypes.ts';

type School = Week['schools'][number];

/** Schools without a register first, then those whose register is oldest. */
export function oldestFirst(schools: readonly School[]): School[] {
  return [...schools].sort(
    (a, b) => (a.asAt ?? '').localeCompare(b.asAt ?? '') || a.name.localeCompare(b.name),
  );
}
