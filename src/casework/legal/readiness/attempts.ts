import { monthsEarlier } from '../../../calendar/monthsEarlier.ts';
import { addDays } from '../../../calendar/plainDate.ts';
import type { Contact } from '../../contacts/contactContent.ts';
import type { Letter } from '../../letters/letterContent.ts';
import { contactWords, onDay, resultWords } from './evidenceWords.ts';
import { attemptLetters, invitations, isCouncilsOwn } from './letterTypes.ts';
import { isWith, type ReadinessFacts } from './readinessFacts.ts';

/** So many attempts the council's test of support asks for. */
export const fewestAttempts = 2;
/** Attempts of so many months are counted. */
export const attemptMonths = 12;

/** An attempt to reach a family over attendance. */
export type Attempt = {
  on: string;
  offeredMeeting: boolean;
  /** Absent for a letter of which nobody wrote down what came back. */
  result?: Contact['result'];
  words: string;
};

/** What attempts are read from. */
type AttemptFacts = Pick<ReadinessFacts, 'today' | 'contacts' | 'letters' | 'parent'>;
type SentLetter = Letter & { sent: NonNullable<Letter['sent']> };

/** A visit to see whether a child is well is not one to talk about attendance. */
const otherwise: readonly Contact['type'][] = ['safe-and-well', 'seen-by-professional'];

const lettersSent = ({ letters }: AttemptFacts): SentLetter[] =>
  letters.filter((letter): letter is SentLetter => letter.sent !== undefined);

/** Whether a contact is a letter put down once more. What the other parent said is not about it. */
const isNoteOf =
  ({ sent, parentId }: SentLetter) =>
  (contact: Contact): boolean =>
    contact.type === 'letter' &&
    contact.on === sent.on &&
    (contact.parentId === undefined || contact.parentId === parentId);

function contactsIn(facts: AttemptFacts): Attempt[] {
  // A letter to the other parent, too, may be what a contact without a parent is about.
  const letters = lettersSent(facts);
  return facts.contacts
    .filter(({ type, parentId }) => !otherwise.includes(type) && isWith(facts.parent, parentId))
    .filter((contact) => !letters.some((letter) => isNoteOf(letter)(contact)))
    .map(({ type, on, result, offeredMeeting }) => ({
      ...{ on, result, offeredMeeting },
      words: `${onDay(contactWords[type], on)} (${resultWords[result]}${offeredMeeting ? ', meeting offered' : ''})`,
    }));
}

type ReadLetter = Attempt & { is: 'attempt' | 'own' | 'other' };

/** Letters that were sent. One that somebody has put down as a contact too is one attempt, and keeps what was said of it. */
function lettersIn(facts: AttemptFacts): ReadLetter[] {
  const toParent = lettersSent(facts).filter(({ parentId }) => isWith(facts.parent, parentId));
  return toParent.map((letter) => {
    const { typeId, title, sent } = letter;
    const note = facts.contacts.find(isNoteOf(letter));
    const offeredMeeting = invitations.includes(typeId) || (note?.offeredMeeting ?? false);
    // Of a council's own letter, somebody who put it down as a contact has said that it is one.
    const isAttempt =
      attemptLetters.includes(typeId) || offeredMeeting || (isCouncilsOwn(typeId) && note !== undefined);
    return {
      ...{ on: sent.on, offeredMeeting, ...(note && { result: note.result }) },
      words: onDay(`Letter “${title}” sent`, sent.on),
      is: isAttempt ? 'attempt' : isCouncilsOwn(typeId) ? 'own' : 'other',
    };
  });
}

const lastMonths = (today: string) => addDays(monthsEarlier(today, attemptMonths), 1);

function between<T extends Attempt>(attempts: readonly T[], since: string, today: string): readonly T[] {
  return attempts
    .filter(({ on }) => on >= since && on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The attempts to reach the parent, or any parent where none is chosen, in the order of their days: of the last 12 months, or since
 * a day (ISO).
 */
export function attemptsIn(facts: AttemptFacts, since = lastMonths(facts.today)): readonly Attempt[] {
  const letters = lettersIn(facts).filter(({ is }) => is === 'attempt');
  return between([...contactsIn(facts), ...letters], since, facts.today);
}

/** Letters of the council's own of the same time: whether they are attempts, or offer a meeting, is for a person to say. */
export function ownLettersIn(facts: AttemptFacts, since = lastMonths(facts.today)): readonly Attempt[] {
  return between(
    lettersIn(facts).filter(({ is }) => is === 'own'),
    since,
    facts.today,
  );
}
