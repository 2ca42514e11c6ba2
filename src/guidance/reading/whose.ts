import type { Match } from './phrases.ts';
import { stem } from './stem.ts';
import { wordClasses } from './wordClasses.ts';
import type { Word } from './words.ts';

const stemsOf = (words: string) => new Set(words.split(' ').map(stem));

const others = stemsOf(
  `${wordClasses.relative} ${wordClasses.staff} driver escort chaperone tutor mate friend neighbour dog cat pet`,
);
const pupils = stemsOf(`${wordClasses.child} twin twins both`);

/** Between a parent and an illness these say that the parent speaks of, or looks after, the child. */
const messages = stemsOf(
  `rang rung ring ringing phoned phone called call calling says said saying say texted text emailed email messaged message msg wrote
   reports reported report reporting told tell tells thinks think thought note letter states stated claims claimed took take taking taken
   kept keep keeping booked book booking sent sending collected collecting picked picking dropped dropping bringing brought
   confirmed informed advised contacted left voicemail mentions mentioned let lets worried because since cos as that off with`,
);

const told = (word: Word) => messages.has(word.stem);

/**
 * Whether an illness or an appointment is somebody else's: the last person named before it in its clause is a relative or
 * a member of staff, and nothing between them says that this person only tells of it.
 */
export function isSomeoneElses({ positions: [first = 0] }: Match<unknown>, words: readonly Word[]): boolean {
  const clause = words[first]?.clause;
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || word.clause !== clause || told(word) || pupils.has(word.stem)) return false;
    if (others.has(word.stem)) return true;
  }
  return false;
}
