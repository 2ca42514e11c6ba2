import { asking } from './concepts/asking.ts';
import { elsewhere } from './concepts/elsewhere.ts';
import { family } from './concepts/family.ts';
import { festivals } from './concepts/festivals.ts';
import { health } from './concepts/health.ts';
import { lateness } from './concepts/lateness.ts';
import { law } from './concepts/law.ts';
import { leave } from './concepts/leave.ts';
import { people } from './concepts/people.ts';
import { practice } from './concepts/practice.ts';
import { safeguarding } from './concepts/safeguarding.ts';
import { school } from './concepts/school.ts';
import { sessions } from './concepts/sessions.ts';
import { travel } from './concepts/travel.ts';
import { covers, phraseFinder, plainWordsOf } from './phraseFinder.ts';
import type { Match } from './phrases.ts';
import type { Word } from './words.ts';

/** The ways to put each concept, separated by commas; `phrases.ts` says how a phrase is written. */
const wordings = {
  ...asking,
  ...people,
  ...health,
  ...leave,
  ...lateness,
  ...elsewhere,
  ...school,
  ...travel,
  ...law,
  ...safeguarding,
  ...practice,
  ...sessions,
  ...family,
  religious: `${leave.religious}, ${festivals}`,
};

export type WordedConcept = keyof typeof wordings;

const phrasesIn = phraseFinder(wordings);

export const knownWords: readonly string[] = plainWordsOf(wordings);

/** Says only where we are, so it stays beside whatever longer phrase it is part of. */
const alwaysKept: ReadonlySet<WordedConcept> = new Set<WordedConcept>([
  'schoolLife',
  'subject',
  'leaveNamed',
  'provision',
]);

/** These only add to what a question says: they are not hidden, and hide nothing. */
const onlyAdded: ReadonlySet<string> = new Set(
  [practice, sessions, family].flatMap((table) => Object.keys(table)),
);

export const isOnlyAdded = (name: string): boolean => onlyAdded.has(name);

const known = new WeakMap<readonly Word[], readonly Match<WordedConcept>[]>();

/** As `lookThrough`. The same words are read for their codes and for the law: they are looked through once. */
export function conceptsIn(words: readonly Word[]): readonly Match<WordedConcept>[] {
  const before = known.get(words);
  if (before) return before;
  const found = lookThrough(words);
  known.set(words, found);
  return found;
}

/**
 * The concepts in the words. Of two matches the one inside the other is dropped, so that "work experience"
 * is not also "work", whatever either of them stands for.
 */
function lookThrough(words: readonly Word[]): Match<WordedConcept>[] {
  const found = phrasesIn(words);
  /** "Back for pm" says that the pupil came, and does not ask "for pm". */
  const isInsideOther = (name: string, positions: readonly number[]) =>
    found.some(
      (other) =>
        other.name !== name && Object.hasOwn(sessions, other.name) && covers(other.positions, positions),
    );
  const hiding = found.filter(({ name }) => !onlyAdded.has(name));
  return found.filter(({ name, positions }) => {
    if (Object.hasOwn(sessions, name)) return !isInsideOther(name, positions);
    if (onlyAdded.has(name) || alwaysKept.has(name)) return true;
    return !hiding.some((other) => covers(other.positions, positions));
  });
}
