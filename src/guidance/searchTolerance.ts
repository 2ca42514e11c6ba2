import type { SearchOptions } from 'minisearch';

const longestQuery = 200;
const longestWord = 24;

/** What is worth searching for: nobody types more, and the time a search takes stays bounded. */
export const shortened = (query: string): string => query.slice(0, longestQuery);

/** Ends of words may be missing; in words of more than 3 letters a fifth of the letters may be wrong. */
export const tolerant: SearchOptions = {
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 && term.length <= longestWord ? 0.2 : false),
  weights: { fuzzy: 0.75, prefix: 0.75 },
};
