import type { Weekday } from '../../../calendar/plainDate.ts';

/** Wall times in Europe/London: '2026-11-26T15:30'. */
export type Span = { startsAt: string; endsAt: string };

/** On which days somebody works, and from when until when: '08:30'. */
export type WorkingHours = { days: readonly Weekday[]; from: string; to: string };

/** When somebody is not free. Of whoever could not be read nothing is known: never that they are free. */
export type Schedule =
  | { address: string; busy: readonly Span[]; hours?: WorkingHours }
  | { address: string; unread: true };

/** Free and busy from the calendars of the council. */
export type Schedules = {
  /**
   * One answer to each address, in their order; at most 20 of them, over at most 41 days.
   * @throws Problem microsoft_busy where no calendar could be asked
   */
  read(addresses: readonly string[], within: Span): Promise<readonly Schedule[]>;
};
