const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAlike = (a: unknown, b: unknown) => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/**
 * What was kept, in the shape that a form has now: a field that the form has learnt since, or that holds something else by now,
 * is as it starts.
 */
export function revive<T>(start: T, kept: unknown): T {
  if (!isRecord(start)) return start === undefined || isAlike(start, kept) ? (kept as T) : start;
  if (!isRecord(kept)) return start;
  const revived = Object.entries(start).map(([name, value]) => [
    name,
    Object.hasOwn(kept, name) ? revive(value, kept[name]) : value,
  ]);
  return { ...kept, ...Object.fromEntries(revived) } as T;
}
