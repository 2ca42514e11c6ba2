import { cardFrom } from './adaptiveCard.ts';
import type { HeldPlace } from './heldPlace.ts';
import template from './templates/bookings.json';

type BookingsData = {
  summary: string;
  shared: boolean;
  mine: readonly HeldPlace[];
  viewers: readonly string[];
  meetingsUrl: string;
};

const fill = cardFrom<BookingsData>(template);

/** A person's own places. */
export function bookingsCard(
  mine: readonly HeldPlace[],
  more: { viewers: readonly string[]; meetingsUrl: string },
) {
  return fill({ summary: inWords(mine.length), shared: false, mine, ...more });
}

/** What everyone in a chat sees of it: nothing but the way to one's own. */
export function sharedBookingsCard(more: { viewers: readonly string[]; meetingsUrl: string }) {
  const summary = 'Only you can see your own bookings. Choose "Show my bookings" to see them here.';
  return fill({ summary, shared: true, mine: [], ...more });
}

function inWords(count: number): string {
  if (count === 0) return 'You have no places booked.';
  return count === 1 ? 'You have 1 place.' : `You have ${count} places.`;
}
