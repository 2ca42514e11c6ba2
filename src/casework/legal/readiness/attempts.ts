import type { Contact } from '../../contacts/contactContent.ts';
import { yearsLater } from '../yearsLater.ts';
import { contactWords, onDay, resultWords } from './evidenceWords.ts';
import { isWith, type ReadinessFacts } from './readinessFacts.ts';

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

/** A visit to see whether a child is well is not one to talk about attendance. */
const otherwise: readonly Contact['type'][] = ['safe-and-well', 'seen-by-professional'];
/** Of the letters that the product ships, those that offer a meeting. */
const invitations: readonly string[] = ['meeting-invitation', 'second-invitation', 'contract-offer'];

function contactsIn(facts: AttemptFacts, sentOn: readonly string[]): Attempt[] {
  return facts.contacts
    .filter(({ type, parentId }) => !otherwise.includes(type) && isWith(facts.parent, parentId))
    .filter(({ type, on }) => type !== 'letter' || !sentOn.includes(on))
    .map(({ type, on, result, offeredMeeting }) => ({
      ...{ on, result, offeredMeeting },
      words: `${onDay(contactWords[type], on)} (${resultWords[result]}${offeredMeeting ? ', meeting offered' : ''})`,
    }));
}

/** Letters that were sent. One that somebody has put down as a contact too is one attempt, and keeps what was said of it. */
function lettersIn(facts: AttemptFacts): Attempt[] {
  return facts.letters.flatMap(({ typeId, parentId, title, sent }): Attempt[] => {
    if (!sent || !isWith(facts.parent, parentId)) return [];
    const noted = facts.contacts.find(({ type, on }) => type === 'letter' && on === sent.on);
    const offeredMeeting = invitations.includes(typeId) || (noted?.offeredMeeting ?? false);
    const words = onDay(`Letter “${title}” sent`, sent.on);
    return [{ on: sent.on, offeredMeeting, ...(noted && { result: noted.result }), words }];
  });
}

/** The attempts of the last 12 months to reach the parent, or any parent where none is chosen, in the order of their days. */
export function attemptsIn(facts: AttemptFacts): readonly Attempt[] {
  const letters = lettersIn(facts);
  const sentOn = letters.map(({ on }) => on);
  const since = yearsLater(facts.today, -1);
  return [...contactsIn(facts, sentOn), ...letters]
    .filter(({ on }) => on > since && on <= facts.today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
