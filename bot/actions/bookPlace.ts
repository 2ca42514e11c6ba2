import type { Person } from '../../src/access/person.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { isProblem } from '../../src/problems/problem.ts';
import type { Notice } from '../cards/datesCard.ts';
import { whenInWords } from '../cards/occurrenceWords.ts';
import { ownDatesCard, sharedDatesCard } from '../commands/showDates.ts';
import { schoolChoices, schoolsOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import type { BookPlace } from './cardAction.ts';

/** Offered where the last place has gone. */
const fewDates = 3;

/**
 * Books a place from a card. What a person can put right themselves comes back as the form with a word about it;
 * everything else is thrown.
 */
export async function bookPlace(turn: Turn, action: BookPlace): Promise<ActionResult> {
  const person = await turn.person();
  if (await mustChooseSchool(person, turn, action)) {
    const text = 'Choose the school that the place is for, then book again.';
    return dates(turn, action, { said: text, notice: { style: 'warning', text } });
  }
  try {
    const { occurrence, calendarPending } = await takePlace(
      person,
      requestOf(action),
      turn.services.meetings,
    );
    if (calendarPending) turn.services.calendarPending();
    const said = `Your place is booked: ${whenInWords(occurrence)}.`;
    const later = calendarPending ? ' The calendar invitation will follow in a few minutes.' : '';
    return dates(turn, action, { said, notice: { style: 'good', text: `${said}${later}` } });
  } catch (error) {
    if (isProblem(error, 'place_gone')) {
      const said = 'The last place on that date has just gone. Choose another date.';
      return dates(turn, action, { said, notice: { style: 'warning', text: said }, open: fewDates });
    }
    if (isProblem(error, 'already_booked')) {
      return dates(turn, action, { said: error.words, notice: { style: 'warning', text: error.words } });
    }
    throw error;
  }
}

function requestOf({ occurrenceId, topic, question, schoolId }: BookPlace) {
  return { occurrenceId, topic, question, ...(schoolId !== undefined && { schoolId }) };
}

/** The card that everyone sees cannot ask for a school: whose schools would it list? */
async function mustChooseSchool(person: Person, turn: Turn, action: BookPlace): Promise<boolean> {
  if (action.choseSchool) return false;
  return schoolChoices(person, await schoolsOf(person, turn.services)).length > 1;
}

type Outcome = { said: string; notice: Notice; open?: number };

async function dates(turn: Turn, action: BookPlace, { said, ...more }: Outcome): Promise<ActionResult> {
  const { kind, topic, question = '' } = action;
  const refused = more.notice.style === 'warning';
  // Teams fetches the view of whoever is named again as soon as the shared card changes, and the word of warning would
  // be gone before it is read.
  const viewers = refused ? action.viewers.filter((id) => id !== turn.teamsId) : action.viewers;
  const [mine, shared] = await Promise.all([
    ownDatesCard(turn, { kind, viewers, ...more, ...(refused && { written: { topic, question } }) }),
    sharedDatesCard(turn, { kind, viewers }),
  ]);
  return { mine, shared, said };
}
