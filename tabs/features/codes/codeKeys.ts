/** Where a key leads from one of `count` codes in a list; undefined for a key that does not move. */
export function codeForKey(key: string, from: number, count: number): number | undefined {
  const moves: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 };
  const to = moves[key];
  return to === undefined || from < 0 ? undefined : Math.max(0, Math.min(count - 1, to));
}
