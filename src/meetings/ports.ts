import type { Occurrence } from './occurrence.ts';

/** Makes the team's calendar say what the lists say. Safe to call any number of times. */
export type OccurrenceCalendar = {
  /**
   * Creates the event, brings it up to date, or calls it off. Answers with what the event is called there; `eventId` is empty where
   * there is none any more.
   */
  project(occurrence: Occurrence): Promise<{ eventId: string; joinUrl?: string }>;
};

/** The record of each place: kept for the numbers of the officer and a person's own list. */
export type PlaceRecord = {
  placeId: string;
  occurrenceId: string;
  personId: string;
  schoolId?: string;
  status: 'taken' | 'waiting' | 'cancelled';
};
export type PlaceRecords = { write(place: PlaceRecord): Promise<void> };
