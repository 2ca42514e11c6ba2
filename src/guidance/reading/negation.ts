import type { Match } from './phrases.ts';
import type { Word } from './words.ts';

const negators = new Set('not no never without nor neither non isnt hardly'.split(' '));
const negationReach = 3;
/** "No work placement or AP": what an "or" joins to it is denied as well. */
const joinedReach = 6;

/** Whether a word of denial stands shortly before, in the same clause, and is no part of a phrase itself. */
export function isDenied(
  { positions: [first = 0] }: Match<unknown>,
  words: readonly Word[],
  used: ReadonlySet<number>,
) {
  const clause = words[first]?.clause;
  const isJoined = [1, 2].some((step) => /^n?or$/.test(words[first - step]?.text ?? ''));
  const reach = isJoined ? joinedReach : negationReach;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const word = words[at];
    if (!word || word.clause !== clause) return false;
    if (negators.has(word.text) && !used.has(at)) return true;
  }
  return false;
}
