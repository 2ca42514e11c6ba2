import type { PeopleDirectory } from '../../../access/person.ts';
import type { CasePorts } from '../../../casework/cases/casePorts.ts';
import type { MeetingRecords } from '../../meetingRecords.ts';
import type { Schedules } from './schedulePort.ts';
import type { TsmCalendar } from './tsmCalendar.ts';

/** What a change of a meeting stands on. */
export type MeetingChangePorts = Pick<MeetingRecords, 'tsmMeetings' | 'tsmRequests'> & {
  schedules: Schedules;
  tsmCalendar: TsmCalendar;
  /** An instant, ISO with Z. */
  now(): string;
};

/** What the arranging of one stands on: the school, its days and its people besides. */
export type ArrangePorts = MeetingChangePorts &
  Pick<MeetingRecords, 'schoolBases'> &
  Pick<CasePorts, 'schools' | 'calendarOf'> & { people: Pick<PeopleDirectory, 'personById'> };
