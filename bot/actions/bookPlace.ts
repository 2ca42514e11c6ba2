import type { Person } from '../../src/access/person.ts';
import { type Cleaned, removalNote, withoutPersonalData } from '../../src/guidance/personalData.ts';
import { joinWaitlist } from '../../src/meetings/occurrences/joinWaitlist.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { isProblem, type ProblemCode } from '../../src/problems/problem.ts';
import { ownDatesCard, sharedDatesCard } from '../commands/showDates.ts';
import { noSchool, schoolChoices, schoolsOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import type { BookPlace } from './cardAction.ts';
import { confirmed } from './confirmed.ts';

/** What the date cannot be had for; others may be free. */
const datesGone: readonly ProblemCode[] = ['place_gone', 'occurrence_over', 'booking_closed'];
/** What the person can put right in the form. */
const faultsInForm: readonly ProblemCode[] = ['already_booked', 'bad_request'];

const gone = 'The last place on that date has just gone. Choose another date.';

/**
 * Books a place from a card, or a place on a waiting list. What a person can put right themselves comes back as the form with a word
 * about it and all that they had written; everything else is thrown.
 */
export async function bookPlace(turn: Turn, action: BookPlace): Promise<ActionResult> {
  const person = await turn.person();
  if (await mustChooseSchool(person, turn, action)) {
    return again(turn, action, { said: 'Choose the school that the place is for, then book again.' });
  }
  // Whoever is at the drop-in reads the question: a name or a UPN in it is taken out rather than kept.
  const question = withoutPersonalData(action.question);
  try {
    return await booked(turn, action, question);
  } catch (error) {
    if (!isProblem(error)) throw error;
    if (datesGone.includes(error.code)) {
      const said = error.code === 'place_gone' && action.verb === 'place.book' ? gone : error.words;
      return again(turn, action, { said, insteadOf: action.occurrenceId });
    }
    if (faultsInForm.includes(error.code)) return again(turn, action, { said: error.words });
    throw error;
  }
}

async function booked(turn: Turn, action: BookPlace, question: Cleaned): Promise<ActionResult> {
  const { services } = turn;
  const { occurrenceId, topic, schoolId, colleagueName: name, colleagueEmail: email } = action;
  const request = {
    occurrenceId,
    topic,
    question: question.text,
    ...(schoolId !== undefined && { schoolId }),
    colleague: { name, email },
  };
  const taken = await (action.verb === 'place.wait' ? joinWaitlist : takePlace)(
    await turn.person(),
    request,
    services.meetings,
  );
  if (taken.calendarPending) services.calendarPending();
  const notes = [removalNote(question)].filter((note) => note !== '');
  return confirmed(turn, action, { ...taken, notes });
}

/** The card that everyone sees cannot ask for a school: whose schools would it list? */
async function mustChooseSchool(person: Person, turn: Turn, action: BookPlace): Promise<boolean> {
  if (action.choseSchool) return false;
  return schoolChoices(person, await schoolsOf(person, turn.services)).length > 1;
}

/** The form once more, with a word about why. */
async function again(
  turn: Turn,
  action: BookPlace,
  { said, insteadOf }: { said: string; insteadOf?: string },
): Promise<ActionResult> {
  const { kind, topic, question, colleagueName, colleagueEmail } = action;
  // Teams fetches the view of whoever is named again as soon as the shared card changes, and the word of warning would
  // be gone before it is read.
  const viewers = action.viewers.filter((id) => id !== turn.teamsId);
  const schoolId = action.schoolId ?? (action.choseSchool ? noSchool : '');
  const written = { topic, question, schoolId, colleagueName, colleagueEmail };
  const notice = { style: 'warning', text: said } as const;
  const [mine, shared] = await Promise.all([
    ownDatesCard(turn, { kind, viewers, notice, written, ...(insteadOf !== undefined && { insteadOf }) }),
    sharedDatesCard(turn, { kind, viewers }),
  ]);
  return { mine, shared, said };
}
