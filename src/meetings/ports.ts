import type { Occurrence } from './occurrence.ts';

/** Makes the team's calendar say what the lists say. Safe to call any number of times. */
export type OccurrenceCalendar = {
  /** Creates the event or brings its attendees up to date. Answers with what the event is called there. */
  project(occurrence: Occurrence): Promise<{ eventId: string; joinUrl?: string }>;
};

/** The record of each place: kept for the numbers of the officer and a person's own list. */
export type PlaceRecord = {
  placeId: string;
  occurrenceId: string;
  personId: string;
  schoolId?: string;
  status: 'taken' | 'cancelled';
};
export type PlaceRecords = { write(place: PlaceRecord): Promise<void> };
