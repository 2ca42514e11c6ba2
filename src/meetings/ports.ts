import type { Occurrence } from './occurrence.ts';

/** An occurrence together with the version that a change of it must be made from. */
export type VersionedOccurrence = { occurrence: Occurrence; etag: string };

export type OccurrenceStore = {
  /** In order of time, those that end after this wall time. From memory. */
  upcoming(after: string): Promise<readonly Occurrence[]>;
  /** `fresh` asks the list itself rather than the copy in memory. */
  byId(id: string, fresh?: boolean): Promise<VersionedOccurrence | undefined>;
  /** One conditional update; rejects with `changed_elsewhere` where the version has moved on. */
  save(occurrence: Occurrence, etag: string): Promise<VersionedOccurrence>;
};

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
