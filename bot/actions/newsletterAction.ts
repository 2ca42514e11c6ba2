import { z } from 'zod';
import { requireMay } from '../../src/access/may.ts';
import { acknowledge, newsletterFor } from '../../src/meetings/newsletter/acknowledge.ts';
import { acknowledgementId } from '../../src/meetings/newsletter/newsletter.ts';
import { openNewsletters } from '../../src/meetings/newsletter/openNewsletters.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { acknowledgedWords, newsletterCard } from '../cards/newsletterCard.ts';
import { newsletterNudgeCard } from '../cards/newsletterNudgeCard.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';

const about = {
  newsletterId: z.string().regex(/^[\w-]{1,64}$/),
  /** The card on which the button stands: of the newsletter, or of all that wait. */
  from: z.enum(['card', 'nudge']).catch('card'),
};

export const newsletterActions = [
  z.object({ verb: z.literal('newsletter.show'), ...about }),
  z.object({ verb: z.literal('newsletter.acknowledge'), ...about }),
] as const;

export type NewsletterAction = z.infer<(typeof newsletterActions)[number]>;

/**
 * Notes that this person has read a newsletter, and shows them so. Nobody else's card changes.
 * @throws Problem not_allowed, not_found
 */
export async function acknowledgeFromCard(turn: Turn, action: NewsletterAction): Promise<ActionResult> {
  const { at } = await acknowledge(await turn.person(), action.newsletterId, turn.services.meetings);
  return { mine: await newsletterCardNow(turn, action), said: acknowledgedWords(at) };
}

/** The card as this person sees it now. Nothing is written. @throws Problem not_allowed, not_found */
export async function newsletterCardNow(turn: Turn, action: NewsletterAction): Promise<AdaptiveCard> {
  const { meetings, tabLink } = turn.services;
  const person = await turn.person();
  requireMay(person, 'newsletter:read');
  if (action.from === 'nudge')
    return newsletterNudgeCard(await openNewsletters(person.id, meetings), tabLink);
  const newsletter = await newsletterFor(person, action.newsletterId, meetings);
  const mine = await meetings.acknowledgements.byId(acknowledgementId(newsletter.id, person.id));
  return newsletterCard(newsletter, { acknowledgedAt: mine?.record.at, tabLink });
}
