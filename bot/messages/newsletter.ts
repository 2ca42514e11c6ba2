import { acknowledgementId } from '../../src/meetings/newsletter/newsletter.ts';
import { openNewsletters } from '../../src/meetings/newsletter/openNewsletters.ts';
import { newsletterCard } from '../cards/newsletterCard.ts';
import { newsletterNudgeCard, nudgeSummary } from '../cards/newsletterNudgeCard.ts';
import type { MessageCard } from './messageCard.ts';

type To = Parameters<MessageCard>[1];

/** Somebody who has left works in no school any more. */
const isReader = ({ person }: To) => ['school', 'asw'].includes(person.role) && person.schoolIds.length > 0;

/** A newsletter, as it stands in the list; nothing where it was withdrawn or read in the tab meanwhile. */
export const newsletterMessage: MessageCard = async (message, to) => {
  const { meetings, tabLink } = to.services;
  const newsletter = (await meetings.newsletters.byId(message.about, true))?.record;
  if (newsletter?.state !== 'sent' || !isReader(to)) return undefined;
  const id = acknowledgementId(newsletter.id, to.person.id);
  if (await meetings.acknowledgements.byId(id)) return undefined;
  return {
    card: newsletterCard(newsletter, { tabLink }),
    summary: `Newsletter: ${newsletter.title}`,
  };
};

/** What somebody is still to acknowledge; nothing where all is. */
export const nudgeMessage: MessageCard = async (_, to) => {
  const { meetings, tabLink } = to.services;
  if (!isReader(to)) return undefined;
  const open = [];
  // Another server may have taken down what this one has not heard of yet.
  for (const newsletter of await openNewsletters(to.person.id, meetings)) {
    const done = await meetings.acknowledgements.byId(acknowledgementId(newsletter.id, to.person.id), true);
    if (!done) open.push(newsletter);
  }
  if (open.length === 0) return undefined;
  return { card: newsletterNudgeCard(open, tabLink), summary: nudgeSummary(open.length) };
};
