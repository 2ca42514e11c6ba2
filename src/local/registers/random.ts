/** Random numbers that are the same on every machine and every run: whole-number arithmetic only. */
export type Random = {
  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number;
  /** True in this many of a thousand cases. */
  chance(perMille: number): boolean;
  pick<T>(from: readonly T[]): T;
};

/** The mulberry32 generator, started from a text. */
export function randomFrom(text: string): Random {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    chance: (perMille) => below(1000) < perMille,
    pick(from) {
      const found = from[below(from.length)];
      if (found === undefined) throw new RangeError('There is nothing to pick from');
      return found;
    },
  };
}
