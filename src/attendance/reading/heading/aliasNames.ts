/** A list of names as it is easiest to read in code: with strokes between them, over several lines. */
export function names(list: string): readonly string[] {
  return list.split('|').map((name) => name.replace(/\s+/g, ' ').trim());
}
