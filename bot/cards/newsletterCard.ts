import { ukDate } from '../../src/calendar/ukDate.ts';
import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import type { Newsletter } from '../../src/meetings/newsletter/newsletter.ts';
import { piecesOfText } from '../../src/meetings/newsletter/paragraphs.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { type AdaptiveCard, cardFrom } from './adaptiveCard.ts';
import template from './templates/newsletter.json';
import note from './templates/newsletterNote.json';

type Block = { text: string; spacing: 'default' | 'small' };

const fill = cardFrom<{
  newsletterId: string;
  halfTerm: string;
  title: string;
  pieces: readonly Block[];
  links: readonly { title: string; url: string }[];
  acknowledged?: string;
  pageUrl: string;
}>(template);
const fillNote = cardFrom<{ heading: string; words: string; pageUrl: string }>(note);

type More = {
  /** When the person whose card it is acknowledged it: an instant. */
  acknowledgedAt?: string | undefined;
  tabLink(path: string): string;
};

/** 'You acknowledged this on 27 November 2026.' */
export const acknowledgedWords = (at: string) => `You acknowledged this on ${ukDate(wallTimeOf(at))}.`;

/** Each block weighs something of its own, and a card that is too heavy is not sent at all. */
const mostBlocks = 40;

function blocksOf(text: string): readonly Block[] {
  const blocks = piecesOfText(text).map(
    (piece): Block => ({
      text: inMarkdown(piece.items ? piece.items.map((item) => `- ${item}`).join('\n') : piece.text),
      spacing: piece.isFirst ? 'default' : 'small',
    }),
  );
  if (blocks.length <= mostBlocks) return blocks;
  const rest = blocks.slice(mostBlocks).map((block) => block.text);
  return [...blocks.slice(0, mostBlocks), { text: rest.join('\n\n'), spacing: 'small' }];
}

/** A newsletter, with the button that says it was read or, for who has done so, when. One that was withdrawn says only that. */
export function newsletterCard(newsletter: Newsletter, { acknowledgedAt, tabLink }: More): AdaptiveCard {
  const { id, halfTerm, title, text, links, state } = newsletter;
  if (state !== 'sent') return withdrawnCard(tabLink);
  return fill({
    ...{ newsletterId: id, halfTerm: inMarkdown(halfTerm), title: inMarkdown(title) },
    pieces: blocksOf(text),
    links: links.map(({ title: name, url }) => ({ title: name, url })),
    ...(acknowledgedAt !== undefined && { acknowledged: acknowledgedWords(acknowledgedAt) }),
    pageUrl: tabLink(`newsletters/${id}`),
  });
}

export const withdrawnCard = (tabLink: (path: string) => string): AdaptiveCard =>
  fillNote({
    heading: 'This newsletter was withdrawn',
    words: 'The attendance team took it back. There is nothing to acknowledge.',
    pageUrl: tabLink('newsletters'),
  });

export const nothingLeftCard = (tabLink: (path: string) => string): AdaptiveCard =>
  fillNote({
    heading: 'Thank you',
    words: 'You have acknowledged every newsletter.',
    pageUrl: tabLink('newsletters'),
  });
