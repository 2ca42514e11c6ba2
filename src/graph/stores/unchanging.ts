/** What is found at each call, in the same array as long as the same things are found in the same order. */
export function unchanging<T>(find: () => readonly T[]): () => readonly T[] {
  let known: readonly T[] = [];
  return () => {
    const now = find();
    if (now.length !== known.length || now.some((each, at) => each !== known[at])) known = now;
    return known;
  };
}
