/** A list with this item in place of the one that has its id, or at its end. */
export function withRow<T extends { id: string }>(
  rows: readonly T[],
  row: { id: string },
): readonly unknown[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map((one) => (one.id === row.id ? row : one))
    : [...rows, row];
}
