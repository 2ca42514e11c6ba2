/** What a Word file is put together from, in its order. */
export type WordPart =
  | { heading: string; level: 1 | 2 | 3; newPage?: boolean }
  | { text: string }
  | { item: string }
  | { head: readonly string[]; rows: readonly (readonly string[])[] };
