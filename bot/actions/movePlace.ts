import { placeToChange } from '../../src/meetings/myPlaces.ts';
import { movePlace } from '../../src/meetings/occurrences/movePlace.ts';
import { isProblem, Problem, type ProblemCode } from '../../src/problems/problem.ts';
import type { Notice } from '../cards/datesCard.ts';
import { ownMoveCard } from '../commands/showMove.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import type { MovePlace, ReschedulePlace } from './cardAction.ts';
import { askedWords, confirmed } from './confirmed.ts';

/** Shows the dates that a place can be moved to. */
export async function rescheduleFromCard(
  turn: Turn,
  action: ReschedulePlace | MovePlace,
  notice?: Notice,
): Promise<ActionResult> {
  const known = await placeToChange(await turn.person(), action.placeId, turn.services.meetings);
  if (known.occurrence.cancelled) throw new Problem('occurrence_over');
  const { from, viewers } = action;
  return {
    mine: await ownMoveCard(turn, known, { from, viewers, ...(notice && { notice }) }),
    said: askedWords(turn, 'move one'),
  };
}

/** What another date may still be free for. */
const chooseAgain: readonly ProblemCode[] = [
  'place_gone',
  'already_booked',
  'booking_closed',
  'occurrence_over',
];

/** Moves a place to another date. Where that has gone, the place stays what it was and the dates are shown again. */
export async function moveFromCard(turn: Turn, action: MovePlace): Promise<ActionResult> {
  const { services } = turn;
  const { placeId, occurrenceId } = action;
  try {
    const move = { placeId, toOccurrenceId: occurrenceId };
    const moved = await movePlace(await turn.person(), move, services.meetings);
    if (moved.calendarPending) services.calendarPending();
    services.messagesSoon();
    return confirmed(turn, action, { ...moved, moved: true });
  } catch (error) {
    if (!isProblem(error) || !chooseAgain.includes(error.code)) throw error;
    const gone = 'The last place on that date has just gone.';
    const why = error.code === 'place_gone' ? gone : error.words;
    const text = `${why} Your place is as it was.`;
    return rescheduleFromCard(turn, action, { style: 'warning', text });
  }
}
