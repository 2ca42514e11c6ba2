import type { RecordStore } from '../records/recordStore.ts';
import type { MeetingRecords } from './meetingRecords.ts';
import type { Occurrence } from './occurrence.ts';
import type { OccurrenceCalendar, PlaceRecords } from './ports.ts';
import type { Schedules } from './tsm/arrange/schedulePort.ts';
import type { TsmCalendar } from './tsm/arrange/tsmCalendar.ts';

/** Everything that the operations on places need from outside. */
export type MeetingPorts = {
  occurrences: RecordStore<Occurrence>;
  calendar: OccurrenceCalendar;
  places: PlaceRecords;
  /** Whether there is a school with this id. From memory. */
  isSchool(schoolId: string): Promise<boolean>;
  /** The instant, ISO with Z. */
  now(): string;
  newId(): string;
};

/** What the arranging of Targeting Support Meetings needs from the calendars. */
export type TsmCalendars = { schedules: Schedules; tsmCalendar: TsmCalendar };

/** Everything about meetings. */
export type MeetingServices = MeetingPorts & MeetingRecords & TsmCalendars;
