import { ukDate } from '../../src/calendar/ukDate.ts';
import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import type { Newsletter } from '../../src/meetings/newsletter/newsletter.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { type AdaptiveCard, cardFrom } from './adaptiveCard.ts';
import { nothingLeftCard } from './newsletterCard.ts';
import template from './templates/newsletterNudge.json';

const fill = cardFrom<{
  summary: string;
  first: string;
  newsletters: readonly { newsletterId: string; title: string; details: string; pageUrl: string }[];
}>(template);

export function nudgeSummary(count: number): string {
  return count === 1
    ? 'One newsletter waits for you to read and acknowledge it.'
    : `${count} newsletters wait for you to read and acknowledge them.`;
}

/** What a person is still to acknowledge, each with its button. */
export function newsletterNudgeCard(
  open: readonly Newsletter[],
  tabLink: (path: string) => string,
): AdaptiveCard {
  const [first] = open;
  if (first === undefined) return nothingLeftCard(tabLink);
  return fill({
    summary: nudgeSummary(open.length),
    first: first.id,
    newsletters: open.map(({ id, title, halfTerm, sentAt = '' }) => ({
      newsletterId: id,
      title: inMarkdown(title),
      details: inMarkdown(`${halfTerm}. Sent on ${ukDate(wallTimeOf(sentAt))}.`),
      pageUrl: tabLink(`newsletters/${id}`),
    })),
  });
}
