/** Something that is counted, and how many pupils it is about: 12 actions for 2 pupils. */
export type Count = { value: number; pupils: number };

/** A number as a page may show it that everybody reads. */
export type Shown = number | 'hidden';

const isSmall = ({ pupils }: Count, smallest: number) => pupils > 0 && pupils < smallest;

/** Which of the parts of a whole are hidden, by their places: see `shownParts`. */
function hiddenOf(parts: readonly Count[], smallest: number): ReadonlySet<number> {
  const small = parts.flatMap((part, at) => (isSmall(part, smallest) ? [at] : []));
  const hidden = new Set(small);
  if (small.length === 0) return hidden;
  // Those of nobody come last: hiding them hides little.
  const sizeOf = (at: number) => parts[at]?.pupils || Number.POSITIVE_INFINITY;
  const others = parts
    .map((_, at) => at)
    .filter((at) => !hidden.has(at))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const pupilsHidden = () => [...hidden].reduce((sum, at) => sum + (parts[at]?.pupils ?? 0), 0);
  for (const at of others) {
    if (hidden.size > 1 && pupilsHidden() >= smallest) break;
    hidden.add(at);
  }
  return hidden;
}

/** One number by itself: hidden where it is about fewer pupils than `smallest`, but for nobody. */
export const shown = (count: Count, smallest: number): Shown =>
  isSmall(count, smallest) ? 'hidden' : count.value;

/**
 * The parts of a whole that is shown beside them, or that somebody can add up. Small ones are hidden, and as many others that what is
 * left of the whole is neither one part nor fewer pupils than `smallest`. Where the whole is hidden, so is every part.
 */
export function shownParts(whole: Shown, parts: readonly Count[], smallest: number): Shown[] {
  if (whole === 'hidden') return parts.map(() => 'hidden');
  const hidden = hiddenOf(parts, smallest);
  return parts.map(({ value }, at) => (hidden.has(at) ? 'hidden' : value));
}

/** A part of a whole of which the rest is not shown, but can be worked out. */
export const shownPart = (
  whole: Shown,
  { part, rest }: { part: Count; rest: Count },
  smallest: number,
): Shown => shownParts(whole, [part, rest], smallest)[0] ?? 'hidden';

/** How many things, and about how many pupils. */
export const countOf = (things: readonly { pupilId: string }[]): Count => ({
  value: things.length,
  pupils: new Set(things.map(({ pupilId }) => pupilId)).size,
});
