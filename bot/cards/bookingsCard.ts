import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import { cardFrom } from './adaptiveCard.ts';
import type { Notice } from './datesCard.ts';
import { type HeldPlace, type Holder, heldPlace } from './heldPlace.ts';
import template from './templates/bookings.json';

type BookingsData = {
  heading: string;
  speak: string;
  summary?: string;
  notice?: Notice;
  shared: boolean;
  /** Whether only some of the places are shown, those that the person spoke of. */
  chosen: boolean;
  mine: readonly HeldPlace[];
  from: 'bookings';
  viewers: readonly string[];
  meetingsUrl: string;
};

const fill = cardFrom<BookingsData>(template);

type More = {
  viewers: readonly string[];
  holder: Holder;
  /** A word about what was asked for, over the places that it is about. */
  notice?: Notice;
  chosen?: boolean;
};

/** More than this would not fit a message of Teams; the tab shows them all. */
const mostPlaces = 6;

/** A person's own places. With a word on it it is not refreshed: Teams would fetch it again before it is read. */
export function bookingsCard(mine: readonly MyPlace[], more: More) {
  const { viewers, holder, notice, chosen = false } = more;
  const summary = inWords(mine);
  const { refresh, ...card } = fill({
    heading: 'My bookings',
    speak: notice?.text ?? summary,
    ...(!chosen && { summary }),
    ...(notice && { notice }),
    shared: false,
    chosen,
    mine: mine.slice(0, mostPlaces).map((one) => heldPlace(one, holder)),
    from: 'bookings',
    viewers,
    meetingsUrl: holder.tabLink('meetings'),
  });
  return notice ? card : { ...card, refresh };
}

/** What everyone in a chat sees of it: nothing but the way to one's own. */
export function sharedBookingsCard(more: { viewers: readonly string[]; meetingsUrl: string }) {
  const summary = 'Only you can see your own bookings. Choose "Show my bookings" to see them here.';
  const heading = 'My bookings';
  const none = { shared: true, chosen: false, mine: [], from: 'bookings' } as const;
  return fill({ heading, speak: summary, summary, ...none, ...more });
}

function inWords(mine: readonly MyPlace[]): string {
  const waiting = mine.filter(
    ({ position, occurrence }) => position !== undefined && !occurrence.cancelled,
  ).length;
  // What was cancelled is shown, but nobody has a place at it any more.
  const held = mine.filter(
    ({ position, occurrence }) => position === undefined && !occurrence.cancelled,
  ).length;
  const more = mine.length > mostPlaces ? ` Here are the next ${mostPlaces}; Meetings shows them all.` : '';
  const waits =
    waiting === 0 ? '' : ` You are on ${waiting === 1 ? '1 waiting list' : `${waiting} waiting lists`}.`;
  if (held === 0) return `You have no places booked.${waits}${more}`;
  return `You have ${held === 1 ? '1 place' : `${held} places`}.${waits}${more}`;
}
