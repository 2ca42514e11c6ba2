import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { cardFrom } from './adaptiveCard.ts';
import { type HeldPlace, type Holder, heldPlace } from './heldPlace.ts';
import { placesLeftInWords, whenInWords } from './occurrenceWords.ts';
import template from './templates/occurrenceNews.json';

type NewsData = {
  heading: string;
  speak: string;
  lines: readonly { text: string }[];
  mine: readonly HeldPlace[];
  dates: readonly { title: string }[];
  another: boolean;
  kind: OccurrenceKind;
  from: 'bookings';
  viewers: readonly string[];
  meetingsUrl: string;
};

const fill = cardFrom<NewsData>(template);

export type News = {
  kind: OccurrenceKind;
  heading: string;
  /** A paragraph each. */
  lines: readonly string[];
  /** The places that it is about, each with the ways to join, to move it and to give it up. */
  mine?: readonly MyPlace[];
  /** Dates to choose from in place of this one. */
  instead?: readonly Occurrence[];
};

/**
 * What the bot writes to one person about an occurrence, in the chat that nobody else reads. Nobody has acted on it, so that it
 * knows nobody's Teams id: it is drawn as it was sent until they press a button.
 */
export function occurrenceNewsCard({ kind, heading, lines, mine = [], instead }: News, holder: Holder) {
  return fill({
    heading,
    speak: lines.join(' '),
    lines: lines.map((text) => ({ text: inMarkdown(text) })),
    mine: mine.map((one) => heldPlace(one, holder)),
    dates: (instead ?? []).map((one) => ({ title: `${whenInWords(one)}: ${placesLeftInWords(one)}` })),
    another: instead !== undefined,
    kind,
    from: 'bookings',
    viewers: [],
    meetingsUrl: holder.tabLink('meetings'),
  });
}
