import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import { type MyPlace, placeToChange } from '../../src/meetings/myPlaces.ts';
import { occurrenceIdOf } from '../../src/meetings/placeId.ts';
import { isProblem, Problem } from '../../src/problems/problem.ts';
import { cancelledCard } from '../cards/cancelledCard.ts';
import { giveUpCard } from '../cards/giveUpCard.ts';
import { whenInWords } from '../cards/occurrenceWords.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';
import type { CancelPlace } from './cardAction.ts';
import { askedWords, sharedAfter } from './confirmed.ts';

/** Gives up a place from a card, or leaves a waiting list: asks first, and confirms it afterwards. */
export async function cancelFromCard(turn: Turn, action: CancelPlace): Promise<ActionResult> {
  const { meetings } = turn.services;
  const known = await placeToChange(await turn.person(), action.placeId, meetings).catch((error: unknown) => {
    if (!isProblem(error, 'not_found')) throw error;
    return undefined;
  });
  if (!known) return notHeld(turn, action);
  return action.sure ? givenUp(turn, action, known) : asked(turn, action, known);
}

/** Pressed a second time, or given up by a colleague meanwhile. Of a place that was never theirs it says the same. */
async function notHeld(turn: Turn, { placeId, viewers }: CancelPlace): Promise<ActionResult> {
  const { meetings, tabLink } = turn.services;
  const occurrence = (await meetings.occurrences.byId(occurrenceIdOf(placeId) ?? ''))?.record;
  if (!occurrence) throw new Problem('not_found');
  const heading = 'You do not hold this place';
  const mine = cancelledCard({
    ...{ heading, thanks: 'Perhaps you or a colleague gave it up already. Nothing was changed.' },
    ...{ when: whenInWords(occurrence), kind: occurrence.kind, calendarPending: false, viewers },
    meetingsUrl: tabLink('meetings'),
  });
  return { mine, said: `${heading}. Nothing was changed.` };
}

async function asked(turn: Turn, action: CancelPlace, known: MyPlace): Promise<ActionResult> {
  if (known.occurrence.cancelled) throw new Problem('occurrence_over');
  const holder = await holderOf(await turn.person(), turn.services);
  return {
    mine: giveUpCard(known, holder, action),
    said: askedWords(turn, 'give one up'),
  };
}

async function givenUp(turn: Turn, action: CancelPlace, known: MyPlace): Promise<ActionResult> {
  const { meetings, tabLink } = turn.services;
  const { occurrence, calendarPending } = await cancelPlace(await turn.person(), action.placeId, meetings);
  if (calendarPending) turn.services.calendarPending();
  // Whoever waited longest may have the place now.
  turn.services.messagesSoon();
  const { kind } = occurrence;
  const { viewers, from } = action;
  const when = whenInWords(occurrence);
  const waited = known.position !== undefined;
  const meetingsUrl = tabLink('meetings');
  return {
    mine: cancelledCard({
      heading: waited ? 'You have left the waiting list' : 'The place is cancelled',
      thanks: waited
        ? 'Thank you for telling us.'
        : 'Someone else can have it now. Thank you for telling us.',
      when,
      kind,
      calendarPending: calendarPending && !waited,
      viewers,
      meetingsUrl,
    }),
    shared: await sharedAfter(turn, { kind, viewers, from }),
    said: waited ? `You have left the waiting list: ${when}.` : `The place on ${when} is cancelled.`,
  };
}
