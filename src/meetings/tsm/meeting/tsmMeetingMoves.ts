import type { MeetingState } from './tsmMeeting.ts';

/**
 * Which state may follow which. `offered` and `booked` follow themselves: other times are offered, or it is moved to another time.
 * What was cancelled or not attended is offered again under the same id, so that what the school has sent for it stays with it.
 */
const moves: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  offered: ['offered', 'booked', 'cancelled'],
  booked: ['booked', 'offered', 'held', 'cancelled', 'no-show'],
  held: ['held', 'agreed'],
  agreed: [],
  cancelled: ['offered'],
  'no-show': ['offered'],
};

export const canMove = (from: MeetingState, to: MeetingState): boolean => moves[from].includes(to);
