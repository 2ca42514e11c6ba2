import { myPlaces } from '../../src/meetings/myPlaces.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import { bookingsCard, sharedBookingsCard } from '../cards/bookingsCard.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { Reply } from './reply.ts';

/** The places that this person holds and waits for, each with the ways to move it and to give it up. */
export async function ownBookingsCard(turn: Turn, viewers: readonly string[]): Promise<AdaptiveCard> {
  const { services } = turn;
  const person = await turn.person();
  const places = await myPlaces(person, services.meetings);
  return bookingsCard(places, { viewers, holder: await holderOf(person, services) });
}

/** A person's bookings: at once where nobody else reads along, behind a button in a group. */
export async function showBookings(turn: Turn): Promise<Reply> {
  const viewers = [turn.teamsId];
  if (!turn.shared) return { card: await ownBookingsCard(turn, viewers) };
  return { card: sharedBookingsCard({ viewers, meetingsUrl: turn.services.tabLink('meetings') }) };
}
