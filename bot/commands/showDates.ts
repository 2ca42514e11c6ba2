import { placesIn } from '../../src/meetings/myPlaces.ts';
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
/** So many there are with places left, however many of the next ones are full; and so many of their own. */
const few = 3;

/**
 * Those of the coming dates that a card has room for. Theirs are counted apart: who holds the next five is offered those after them.
 * `isOwn`: they hold a place in it or wait for one.
 */
function datesToShow(
  coming: readonly Occurrence[],
  { isOwn, now }: { isOwn: (one: Occurrence) => boolean; now: string },
): readonly Occurrence[] {
  const others = coming.filter((one) => !isOwn(one) && !one.cancelled && !isClosed(one, now));
  const shown = new Set([
    ...coming.filter(isOwn).slice(0, few),
    ...others.slice(0, mostDates),
    ...others.filter((one) => hasPlaces(one, now)).slice(0, few),
  ]);
  return coming.filter((one) => shown.has(one));
}

/** The dates as this person sees them: what they hold, how they can join, and the schools that they can book for. */
export async function ownDatesCard(turn: Turn, wanted: DatesWanted): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const { kind, insteadOf } = wanted;
  const coming = await nextOccurrences(person, { kind }, services.meetings);
  const now = services.now();
  const isOwn = (one: Occurrence) => placesIn(one, person).length > 0;
  return datesCard({
    ...wanted,
    occurrences:
      insteadOf === undefined
        ? datesToShow(coming, { isOwn, now })
        : // The one that has gone stays: its waiting list may be what the person wants.
          coming.filter((one) => one.id === insteadOf || hasPlaces(one, now)),
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
  const coming = await nextOccurrences(await turn.person(), { kind }, services.meetings);
  const meetingsUrl = services.tabLink('meetings');
  const now = services.now();
  // Who asks is shown a date that was cancelled, where they held a place; others need not learn that.
  const occurrences = datesToShow(coming, { isOwn: () => false, now });
  return datesCard({ kind, viewers, occurrences, meetingsUrl, now });
}

/** Offers the next dates. In a group everyone gets the same card, and Teams fetches each person's own view. */
export async function showDates(turn: Turn, kind: OccurrenceKind): Promise<Reply> {
  const wanted = { kind, viewers: [turn.teamsId] };
  return { card: await (turn.shared ? sharedDatesCard : ownDatesCard)(turn, wanted) };
}
