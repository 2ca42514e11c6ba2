import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { isClosed, placesLeft } from '../../src/meetings/places.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { datesCard, type Notice, type Written } from '../cards/datesCard.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { Reply } from './reply.ts';

export type DatesWanted = {
  kind: OccurrenceKind;
  viewers: readonly string[];
  notice?: Notice;
  written?: Written;
  /** The date that could not be had: the next three that still have places are shown instead, each with a button of its own. */
  insteadOf?: string;
};

const mostDates = 5;

/** The dates as this person sees them: what they hold, how they can join, and the schools that they can book for. */
export async function ownDatesCard(turn: Turn, wanted: DatesWanted): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const { kind, insteadOf } = wanted;
  const limit = insteadOf === undefined ? mostDates : undefined;
  const coming = await nextOccurrences(person, { kind, limit }, services.meetings);
  const now = services.now();
  return datesCard({
    ...wanted,
    // The one that has gone stays: its waiting list may be what the person wants.
    occurrences: coming.filter(
      (one) => insteadOf === undefined || one.id === insteadOf || hasPlaces(one, now),
    ),
    quick: insteadOf !== undefined,
    reader: await holderOf(person, services),
    meetingsUrl: services.tabLink('meetings'),
    now,
  });
}

export const hasPlaces = (one: Occurrence, now: string): boolean =>
  !one.cancelled && !isClosed(one, now) && placesLeft(one) > 0;

/** The dates as everyone in a chat may see them. */
export async function sharedDatesCard(
  turn: Turn,
  { kind, viewers }: Pick<DatesWanted, 'kind' | 'viewers'>,
): Promise<AdaptiveCard> {
  const { services } = turn;
  const coming = await nextOccurrences(await turn.person(), { kind, limit: mostDates }, services.meetings);
  const meetingsUrl = services.tabLink('meetings');
  // Who asks is shown a date that was cancelled, where they held a place; others need not learn that.
  const occurrences = coming.filter(({ cancelled }) => !cancelled);
  return datesCard({ kind, viewers, occurrences, meetingsUrl, now: services.now() });
}

/** Offers the next dates. In a group everyone gets the same card, and Teams fetches each person's own view. */
export async function showDates(turn: Turn, kind: OccurrenceKind): Promise<Reply> {
  const wanted = { kind, viewers: [turn.teamsId] };
  return { card: await (turn.shared ? sharedDatesCard : ownDatesCard)(turn, wanted) };
}
