type Selection = ReadonlySet<string>;
type Row = { id: string };

/** One pupil more, or fewer. */
export function withPupil(selected: Selection, id: string, isSelected: boolean): Selection {
  const next = new Set(selected);
  if (isSelected) next.add(id);
  else next.delete(id);
  return next;
}

/** Everybody from one row to another, both inclusive and whichever is above, selected or not. Places are from 0. */
export function withRange(
  selected: Selection,
  rows: readonly Row[],
  { from, to, isSelected }: { from: number; to: number; isSelected: boolean },
): Selection {
  const next = new Set(selected);
  for (const { id } of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (isSelected) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** Everybody in view as well as who was selected before, or without anybody in view. */
export const withAll = (selected: Selection, rows: readonly Row[], isSelected: boolean): Selection =>
  withRange(selected, rows, { from: 0, to: rows.length - 1, isSelected });

export type SelectionCount = {
  /** Of pupils who are still on the caseload. */
  all: number;
  inView: number;
};

/** How many are selected, and how many of them the view shows. */
export function countSelected(
  selected: Selection,
  all: readonly Row[],
  inView: readonly Row[],
): SelectionCount {
  if (selected.size === 0) return { all: 0, inView: 0 };
  const count = (rows: readonly Row[]) => rows.reduce((sum, { id }) => sum + (selected.has(id) ? 1 : 0), 0);
  return { all: count(all), inView: count(inView) };
}
