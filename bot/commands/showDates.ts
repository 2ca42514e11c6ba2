import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { placesLeft } from '../../src/meetings/places.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { datesCard, type Notice, type Written } from '../cards/datesCard.ts';
import { schoolsOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { Reply } from './reply.ts';

export type DatesWanted = {
  kind: OccurrenceKind;
  viewers: readonly string[];
  notice?: Notice;
  written?: Written;
  /** Shows this many dates that still have places, instead of whatever comes next. */
  open?: number;
};

const mostDates = 5;

/** The dates as this person sees them: what they hold, how they can join, and the schools that they can book for. */
export async function ownDatesCard(turn: Turn, wanted: DatesWanted): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const { kind, open } = wanted;
  const limit = open === undefined ? mostDates : undefined;
  const coming = await nextOccurrences(person, { kind, limit }, services.meetings);
  return datesCard({
    ...wanted,
    occurrences: open === undefined ? coming : coming.filter(hasPlaces).slice(0, open),
    reader: { person, schools: await schoolsOf(person, services) },
    meetingsUrl: services.tabLink('meetings'),
  });
}

const hasPlaces = (occurrence: Occurrence) => !occurrence.cancelled && placesLeft(occurrence) > 0;

/** The dates as everyone in a chat may see them. */
export async function sharedDatesCard(turn: Turn, wanted: DatesWanted): Promise<AdaptiveCard> {
  const { services } = turn;
  const { kind, viewers } = wanted;
  const coming = await nextOccurrences(await turn.person(), { kind, limit: mostDates }, services.meetings);
  return datesCard({ kind, viewers, occurrences: coming, meetingsUrl: services.tabLink('meetings') });
}

/** Offers the next dates. In a group everyone gets the same card, and Teams fetches each person's own view. */
export async function showDates(turn: Turn, kind: OccurrenceKind): Promise<Reply> {
  const wanted = { kind, viewers: [turn.teamsId] };
  return { card: await (turn.shared ? sharedDatesCard : ownDatesCard)(turn, wanted) };
}
