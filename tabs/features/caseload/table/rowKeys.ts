/** Where a key leads from a row of a long list; undefined for a key that does not move. `last` is -1 for no rows. */
export function rowForKey(key: string, from: number, last: number): number | undefined {
  const page = 10;
  const moves: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: last,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}
