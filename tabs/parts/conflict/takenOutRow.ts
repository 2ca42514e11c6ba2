type Row = { id: string };

/** A row that was taken out of a list, and where it stood. */
export type TakenOutRow<R extends Row = Row> = { row: R; at: number };

/** The list with the row back in its place. What was written into the others since then stays. */
export function withRowBack<R extends Row>(rows: readonly R[], { row, at }: TakenOutRow<R>): readonly R[] {
  return rows.some(({ id }) => id === row.id) ? rows : rows.toSpliced(at, 0, row);
}
