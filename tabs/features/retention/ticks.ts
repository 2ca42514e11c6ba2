/** As many as the server takes at once. */
export const mostAtOnce = 500;

/** With one more, or one fewer. */
export function withTick(ticked: readonly string[], id: string, isTicked: boolean): readonly string[] {
  const others = ticked.filter((one) => one !== id);
  return isTicked ? [...others, id].slice(0, mostAtOnce) : others;
}

/** All of a list, as far as the server takes them at once; none where `isTicked` is false. */
export const withAll = (ids: readonly string[], isTicked: boolean): readonly string[] =>
  isTicked ? ids.slice(0, mostAtOnce) : [];

/** What is ticked and still there: the list may have changed meanwhile. In the order of the list. */
export const stillThere = <T extends { id: string }>(list: readonly T[], ticked: readonly string[]): T[] =>
  list.filter(({ id }) => ticked.includes(id));
