import { placesIn } from '../../src/meetings/myPlaces.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { sharedBookingsCard } from '../cards/bookingsCard.ts';
import { whenInWords } from '../cards/occurrenceWords.ts';
import { placeCard } from '../cards/placeCard.ts';
import { ownBookingsCard } from '../commands/showBookings.ts';
import { sharedDatesCard } from '../commands/showDates.ts';
import { holderOf } from '../schools.ts';
import type { Turn } from '../turn.ts';
import type { ActionResult } from './actionResult.ts';

export type From = 'dates' | 'bookings';

/** The card of the chat that an action came from, as everyone may see it now. */
export async function sharedAfter(
  turn: Turn,
  { kind, viewers, from = 'dates' }: { kind: OccurrenceKind; viewers: readonly string[]; from?: From },
) {
  if (from === 'dates') return sharedDatesCard(turn, { kind, viewers });
  return sharedBookingsCard({ viewers, meetingsUrl: turn.services.tabLink('meetings') });
}

/** Beside a card that asks, for a client that gets a message: in a group that card is not shown. */
export const askedWords = ({ shared }: Pick<Turn, 'shared'>, what: string): string =>
  shared
    ? `Only you can see your own bookings. Write to me alone to ${what}.`
    : 'Nothing has changed yet. Choose on the card above.';

type Taken = {
  occurrence: Occurrence;
  placeId: string;
  position?: number;
  calendarPending: boolean;
  notes?: readonly string[];
  moved?: boolean;
};

const invitation = 'A calendar invitation is on its way to your mailbox.';
const invitations = 'A calendar invitation is on its way to you and your colleague.';
const later = 'The calendar invitation will follow in a few minutes.';
const promotion = 'If a place becomes free, it is yours and I tell you.';

/** Says that a place is theirs now, or that they wait for one. */
export async function confirmed(
  turn: Turn,
  action: { viewers: readonly string[]; from?: From },
  { occurrence, placeId, position, calendarPending, notes = [], moved = false }: Taken,
): Promise<ActionResult> {
  const person = await turn.person();
  const { viewers, from = 'dates' } = action;
  const { kind } = occurrence;
  const waits = position !== undefined;
  const when = whenInWords(occurrence);
  const said = saidOf({ waits, moved, when });
  // Teams fetches the view of whoever is named again as soon as the shared card changes: a note would be gone before it is read.
  const fetching = notes.length === 0 ? viewers : viewers.filter((id) => id !== turn.teamsId);
  const shared = await sharedAfter(turn, { kind, viewers: fetching, from });
  const mine = placesIn(occurrence, person).find(({ place }) => place.placeId === placeId);
  // Given up again by a colleague of the same school in this very moment.
  if (!mine) return { mine: await ownBookingsCard(turn, viewers), shared, said };
  const invited = mine.place.colleague ? invitations : invitation;
  const holder = await holderOf(person, turn.services);
  return {
    mine: placeCard(mine, holder, {
      heading: waits ? 'You are on the waiting list' : moved ? 'Your place is moved' : 'You are booked',
      said,
      notes: [waits ? promotion : calendarPending ? later : invited, ...notes],
      from,
      viewers,
    }),
    shared,
    said,
  };
}

function saidOf({ waits, moved, when }: { waits: boolean; moved: boolean; when: string }): string {
  if (waits) return `You are on the waiting list: ${when}.`;
  return moved ? `Your place is moved: ${when}.` : `Your place is booked: ${when}.`;
}
