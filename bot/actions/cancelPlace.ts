import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import { sharedBookingsCard } from '../cards/bookingsCard.ts';
import { cancelledCard } from '../cards/cancelledCard.ts';
import { whenInWords } from '../cards/occurrenceWords.ts';
import { sharedDatesCard } from '../commands/showDates.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import type { CancelPlace } from './cardAction.ts';

/** Gives up a place from a card and confirms it. */
export async function cancelFromCard(turn: Turn, action: CancelPlace): Promise<ActionResult> {
  const { meetings, tabLink } = turn.services;
  const { occurrence, calendarPending } = await cancelPlace(await turn.person(), action.placeId, meetings);
  if (calendarPending) turn.services.calendarPending();
  const { kind } = occurrence;
  const { viewers } = action;
  const when = whenInWords(occurrence);
  const meetingsUrl = tabLink('meetings');
  return {
    mine: cancelledCard({ when, kind, calendarPending, viewers, meetingsUrl }),
    shared:
      action.from === 'bookings'
        ? sharedBookingsCard({ viewers, meetingsUrl })
        : await sharedDatesCard(turn, { kind, viewers }),
    said: `The place on ${when} is cancelled.`,
  };
}
