import type { CasePorts } from '../../../casework/cases/casePorts.ts';
import type { MeetingRecords } from '../../meetingRecords.ts';

/** What is read to say which school is next, and what is written down about it. All of it is read from memory. */
export type PriorityPorts = Pick<
  CasePorts,
  'schools' | 'caseload' | 'entries' | 'calendarOf' | 'audit' | 'now'
> &
  Pick<MeetingRecords, 'tsmMeetings' | 'schoolBases' | 'tsmRequests'>;
