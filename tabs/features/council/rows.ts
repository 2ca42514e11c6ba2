/** Rows of a form, as lists that stay as they were: each of these gives a new one. */
export const withRow = <T>(rows: readonly T[], at: number, part: Partial<T>): readonly T[] =>
  rows.map((row, place) => (place === at ? { ...row, ...part } : row));

export const withoutRow = <T>(rows: readonly T[], at: number): readonly T[] =>
  rows.filter((_, place) => place !== at);

/** One place up or down; at the end of the list it stays where it is. */
export function withMoved<T>(rows: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  const row = rows[at];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const others = withoutRow(rows, at);
  return [...others.slice(0, to), row, ...others.slice(to)];
}
