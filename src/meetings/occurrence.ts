export type OccurrenceKind = 'drop-in' | 'forum';

/** What a person wants to bring to a drop-in. Never a pupil's name. */
export const topics = {
  codes: 'Attendance codes',
  notices: 'Notices and legal steps',
  ebsa: 'Emotionally based school avoidance',
  'part-time': 'Part-time timetables',
  data: 'Data and registers',
  other: 'Something else',
} as const;
export type Topic = keyof typeof topics;

/** A place that has been taken. One school holds one place; someone without a school holds their own. */
export type TakenPlace = {
  placeId: string;
  personId: string;
  personName: string;
  email: string;
  schoolId?: string;
  topic: Topic;
  question?: string;
  /** Somebody who is brought along. They are invited like whoever booked, and count for nothing. */
  colleague?: Colleague;
  /** An instant, ISO with Z. */
  takenAt: string;
  /** When a place that was waited for became theirs: an instant. */
  promotedAt?: string;
  /** The place on another date that this one was taken for. Where that one is still held, it is yet to be given up. */
  insteadOf?: string;
  /** Whether somebody of this place came; absent while nobody has said. */
  attended?: boolean;
};

export type Colleague = { name: string; email: string };

/** A calendar thing that people join. Times are local wall time in Europe/London: '2026-11-26T15:30'. */
export type Occurrence = {
  id: string;
  seriesId: string;
  kind: OccurrenceKind;
  title: string;
  startsAt: string;
  endsAt: string;
  /** How many schools can book. */
  capacity: number;
  /** Nobody books in the last minutes before it starts; with 0 people book until it ends. */
  leadMinutes: number;
  cancelled: boolean;
  /** Why it was cancelled, for those who held a place. */
  cancelledBecause?: string;
  /** An instant, ISO with Z. */
  cancelledAt?: string;
  /** When it was to start before it was moved last: wall time. */
  movedFrom?: string;
  /** When it was moved last: an instant. Who took their place later knows no other time. */
  movedAt?: string;
  /** Moves on with every move and cancellation: an .ics of a lower one is out of date. */
  sequence: number;
  places: readonly TakenPlace[];
  /** Whether one can wait for a place that is given up. */
  waitlist: boolean;
  /** Those who wait, the first first. Their place becomes theirs under the same id. */
  waiting: readonly TakenPlace[];
  /** The event in the team's calendar and its Teams link, once the calendar has caught up. */
  eventId?: string;
  joinUrl?: string;
};
