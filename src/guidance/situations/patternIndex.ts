type Needing<Evidence> = { needs: readonly (readonly Evidence[])[] };

/**
 * Patterns by the evidence of one group that they need: the group with the fewest ways to be met. One that needs nothing is
 * come to in another way, and is never a candidate.
 */
export type PatternIndex<Evidence, Of> = ReadonlyMap<Evidence, readonly { pattern: Of; order: number }[]>;

export function indexPatterns<Evidence, Of extends Needing<Evidence>>(
  patterns: readonly Of[],
): PatternIndex<Evidence, Of> {
  const index = new Map<Evidence, { pattern: Of; order: number }[]>();
  patterns.forEach((pattern, order) => {
    const [first, ...rest] = pattern.needs;
    if (!first) return;
    const narrowest = rest.reduce((one, other) => (other.length < one.length ? other : one), first);
    for (const evidence of new Set(narrowest)) {
      const there = index.get(evidence);
      if (there) there.push({ pattern, order });
      else index.set(evidence, [{ pattern, order }]);
    }
  });
  return index;
}

/** The patterns that what is said may fit, in their own order. All others lack something that they need. */
export function candidates<Evidence, Of>(
  index: PatternIndex<Evidence, Of>,
  said: ReadonlySet<Evidence>,
): Of[] {
  const found = new Map<number, Of>();
  for (const evidence of said)
    for (const { pattern, order } of index.get(evidence) ?? []) found.set(order, pattern);
  return [...found].sort(([one], [other]) => one - other).map(([, pattern]) => pattern);
}
