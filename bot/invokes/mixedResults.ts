import type { Found } from './found.ts';

/** More than this nobody reads. */
const mostResults = 12;

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each word of the search begins a word of the title. */
function isInTitle(title: string, sought: readonly string[]): boolean {
  const words = wordsIn(title);
  return sought.length > 0 && sought.every((word) => words.some((each) => each.startsWith(word)));
}

/** What several searches found, in one list: what says so in its title first, and else the best of each in turn. */
export function mixed(query: string, searches: readonly (readonly Found[])[]): Found[] {
  const longest = Math.max(0, ...searches.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    searches.flatMap((found) => found[place] ?? []),
  ).flat();
  const sought = wordsIn(query);
  const named = inTurn.filter(({ title }) => isInTitle(title, sought));
  return [...named, ...inTurn.filter((found) => !named.includes(found))].slice(0, mostResults);
}
