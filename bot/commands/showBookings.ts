import { myPlaces } from '../../src/meetings/myPlaces.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { bookingsCard, sharedBookingsCard } from '../cards/bookingsCard.ts';
import { heldPlace } from '../cards/heldPlace.ts';
import { schoolsOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { Reply } from './reply.ts';

/** More than this would not fit a message of Teams; the tab shows them all. */
const mostPlaces = 10;

/** The places that this person holds, each with the way to give it up. */
export async function ownBookingsCard(turn: Turn, viewers: readonly string[]): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const schools = await schoolsOf(person, services);
  const places = await myPlaces(person, services.meetings);
  const mine = places
    .slice(0, mostPlaces)
    .map(({ occurrence, place }) => heldPlace(occurrence, place, { person, schools }));
  return bookingsCard(mine, { viewers, meetingsUrl: services.tabLink('meetings') });
}

/** A person's bookings: at once where nobody else reads along, behind a button in a group. */
export async function showBookings(turn: Turn): Promise<Reply> {
  const viewers = [turn.teamsId];
  if (!turn.shared) return { card: await ownBookingsCard(turn, viewers) };
  return { card: sharedBookingsCard({ viewers, meetingsUrl: turn.services.tabLink('meetings') }) };
}
