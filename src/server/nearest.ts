import { distance } from 'fastest-levenshtein';

/** Whether two words differ in nothing but two neighbouring letters that changed places: PROT for PORT. */
export function isTransposition(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  if (first < 0) return false;
  const swapped = one.slice(0, first) + (one[first + 1] ?? '') + (one[first] ?? '') + one.slice(first + 2);
  return swapped === other;
}

/** The word that someone most likely meant, whatever the case; undefined where none is near. */
export function nearest<T extends string>(word: string, words: readonly T[]): T | undefined {
  const lower = word.toLowerCase();
  const [best] = words
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  if (best === undefined) return undefined;
  return best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
