import type { OccurrenceCalendar, OccurrenceStore, PlaceRecords } from './ports.ts';

/** Everything that the operations on places need from outside. */
export type MeetingPorts = {
  occurrences: OccurrenceStore;
  calendar: OccurrenceCalendar;
  places: PlaceRecords;
  /** The instant, ISO with Z. */
  now(): string;
  newId(): string;
};
