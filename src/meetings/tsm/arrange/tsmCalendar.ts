import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

/** What an event is called in the calendar; `eventId` is empty where there is none any more. */
export type MeetingEvent = { eventId: string; joinUrl?: string };

/** Makes the team's calendar say what the record of a meeting says. Safe to call any number of times. */
export type TsmCalendar = {
  /** Creates the event, brings it up to date or takes it away. */
  project(meeting: TsmMeeting): Promise<MeetingEvent>;
  /**
   * The same from what the calendar says now, without a write where it fits: for a sweep. Reading may take long, so that a meeting whose
   * event does not fit is asked for again, of `latest`, before anything is written.
   */
  align(
    meetings: readonly TsmMeeting[],
    latest: (id: string) => Promise<TsmMeeting | undefined>,
  ): Promise<readonly (MeetingEvent | Error)[]>;
};
