import { lawAsking } from './law/asking.ts';
import { lawLocal } from './law/local.ts';
import { lawLocalTurns } from './law/localTurns.ts';
import { lawNotices } from './law/notices.ts';
import { lawRoll } from './law/roll.ts';
import { lawSteps } from './law/steps.ts';
import { lawTurns } from './law/turns.ts';
import { lawVerdictTurns } from './law/verdictTurns.ts';
import { covers, phraseFinder, plainWordsOf } from './phraseFinder.ts';
import type { Match } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * What questions of law and of local practice speak of. Kept apart from the concepts of situations: a phrase added here
 * cannot change which code a situation calls for.
 */
const wordings = {
  ...lawAsking,
  ...lawNotices,
  ...lawSteps,
  ...lawRoll,
  ...lawLocal,
  ...lawTurns,
  ...lawLocalTurns,
  ...lawVerdictTurns,
};

export type LawConcept = keyof typeof wordings;

export const isLawConcept = (name: string): name is LawConcept => Object.hasOwn(wordings, name);

const phrasesIn = phraseFinder(wordings);

export const knownLawWords: readonly string[] = plainWordsOf(wordings);

/** Names that are more than their words: a notice to improve is no penalty notice, a legal handbook no legal step. */
const names: ReadonlySet<LawConcept> = new Set<LawConcept>([
  'nti',
  'otherNotice',
  'handbook',
  'legalOfficer',
  'seniorOfficer',
  'supportFirst',
]);

/** The concepts in the words. One inside another stays, unless the other is a name. */
export function lawConceptsIn(words: readonly Word[]): Match<LawConcept>[] {
  const found = phrasesIn(words);
  const named = found.filter(({ name }) => names.has(name));
  return found.filter(
    ({ name, positions }) =>
      !named.some((other) => other.name !== name && covers(other.positions, positions)),
  );
}
