import type { EntryKind } from '../entry.ts';

export const timelineKinds = [
  'register',
  'threshold',
  'plan',
  'review',
  'action',
  'contact',
  'seen',
  'legal',
  'letter',
  'timetable',
  'note',
  'discussion',
  'profile',
] as const;

/** Something that was done or is to come. */
export type TimelineItem = {
  /** ISO date, or instant where the time is known. */
  on: string;
  what: (typeof timelineKinds)[number];
  title: string;
  detail?: string;
  by?: string;
  entry?: { kind: EntryKind; id: string };
  ahead: boolean;
};

/** What the items of one entry are made from; who wrote it and which entry it is are added to each. */
export type TimelineEvent = Pick<TimelineItem, 'on' | 'what' | 'title'> & {
  detail?: string | undefined;
  by?: string | undefined;
  /** Where in the content it is written down: who wrote that is who did it, where nobody is named. */
  field?: string;
  /** For a day that somebody only has in mind; without it an event is one that has been, unless its day is still to come. */
  ahead?: boolean;
};

/** An event on a day, where there is one. */
export const onDay = (on: string | undefined, event: Omit<TimelineEvent, 'on'>): TimelineEvent[] =>
  on === undefined ? [] : [{ on, ...event }];
