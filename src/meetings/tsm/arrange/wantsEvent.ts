import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

/** The last booking, by its place among the steps; -1 where there was none. */
const lastBooking = ({ steps }: TsmMeeting) => steps.findLastIndex(({ state }) => state === 'booked');

/** Whether the meeting stands in the calendar. What was held, or nobody came to, is left there as it is. */
export const wantsEvent = ({ state }: TsmMeeting): boolean => state === 'booked';

/** Whether there is nothing to do: it was never booked, its event is gone, or is left as it is. */
export function eventIsSettled(meeting: TsmMeeting): boolean {
  if (wantsEvent(meeting)) return false;
  if (meeting.state !== 'offered' && meeting.state !== 'cancelled') return true;
  return lastBooking(meeting) === -1 || meeting.eventId === '';
}

/**
 * Tells one event of a meeting from the next: a meeting that is booked again after it was taken off has another. Counts the offers up to
 * the booking.
 */
export function eventRound(meeting: TsmMeeting): number {
  return meeting.steps.slice(0, lastBooking(meeting) + 1).filter(({ state }) => state === 'offered').length;
}
