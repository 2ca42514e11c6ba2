import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { sharedBookingsCard } from '../cards/bookingsCard.ts';
import { ownBookingsCard } from '../commands/showBookings.ts';
import { ownDatesCard, sharedDatesCard } from '../commands/showDates.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import { bookPlace } from './bookPlace.ts';
import { cancelFromCard } from './cancelPlace.ts';
import { type CardAction, isAboutNewsletter, isAboutTsm, isFeedback, mostViewers } from './cardAction.ts';
import { answerAgain, giveFeedback } from './giveFeedback.ts';
import { moveFromCard, rescheduleFromCard } from './movePlace.ts';
import { acknowledgeFromCard, newsletterCardNow } from './newsletterAction.ts';
import { pickFromCard, tsmCardNow } from './pickTsmTime.ts';

/** Does what a person chose on a card. Throws Problem where it cannot be done. */
export async function runCardAction(turn: Turn, action: CardAction): Promise<ActionResult> {
  switch (action.verb) {
    case 'dates.show':
      return {
        mine: await ownDatesCard(turn, action),
        shared: await sharedDatesCard(turn, action),
        said: 'Here are the dates.',
      };
    case 'bookings.show':
      return {
        mine: await ownBookingsCard(turn, action.viewers),
        shared: sharedBookingsCard({
          viewers: action.viewers,
          meetingsUrl: turn.services.tabLink('meetings'),
        }),
        said: 'Only you can see your own bookings.',
      };
    case 'place.book':
    case 'place.wait':
      return bookPlace(turn, action);
    case 'place.cancel':
      return cancelFromCard(turn, action);
    case 'place.reschedule':
      return rescheduleFromCard(turn, action);
    case 'place.move':
      return moveFromCard(turn, action);
    case 'answer.helpful':
    case 'answer.unhelpful':
    case 'answer.dropin':
      return giveFeedback(turn, action);
    case 'tsm.pick':
      return pickFromCard(turn, action);
    case 'newsletter.show':
      return { mine: await newsletterCardNow(turn, action), said: 'Here is the newsletter.' };
    case 'newsletter.acknowledge':
      return acknowledgeFromCard(turn, action);
  }
}

/** The card as this person sees it now, and nothing but that: whatever is asked, nothing is written. */
export function ownViewOf(turn: Turn, action: CardAction): Promise<AdaptiveCard> {
  if (isFeedback(action)) return answerAgain(turn, action);
  if (isAboutTsm(action)) return tsmCardNow(turn, action);
  if (isAboutNewsletter(action)) return newsletterCardNow(turn, action);
  if (!('kind' in action) || ('from' in action && action.from === 'bookings'))
    return ownBookingsCard(turn, action.viewers);
  return ownDatesCard(turn, { kind: action.kind, viewers: action.viewers });
}

/** Whoever acts on a card gets their own view of it from then on, without asking. */
export function withViewer(action: CardAction, teamsId: string): CardAction {
  if (isFeedback(action) || isAboutNewsletter(action) || isAboutTsm(action)) return action;
  const viewers = [...new Set([...action.viewers, teamsId])].slice(-mostViewers);
  return { ...action, viewers };
}
