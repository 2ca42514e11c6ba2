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
  /** An instant, ISO with Z. */
  takenAt: string;
};

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
  cancelled: boolean;
  places: readonly TakenPlace[];
  /** The event in the team's calendar and its Teams link, once the calendar has caught up. */
  eventId?: string;
  joinUrl?: string;
};
