import { may, requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import type { MeetingRecords } from '../../meetingRecords.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

const at = ({ startsAt, offered }: TsmMeeting) => startsAt ?? offered[0]?.startsAt ?? '';

/** The meetings of this person's schools, those that come last first. @throws Problem not_allowed */
export async function listMeetings(
  person: Person,
  { tsmMeetings }: Pick<MeetingRecords, 'tsmMeetings'>,
): Promise<readonly TsmMeeting[]> {
  requireMay(person, 'tsm-meeting:read');
  const meetings = await tsmMeetings.all();
  return meetings
    .filter(({ schoolId }) => may(person, 'tsm-meeting:read', schoolId))
    .sort((a, b) => (at(a) > at(b) ? -1 : 1));
}

/** @throws Problem not_allowed, not_found */
export async function readMeeting(
  person: Person,
  id: string,
  ports: Pick<MeetingRecords, 'tsmMeetings'>,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:read');
  return await findMeeting({ person, operation: 'tsm-meeting:read' }, id, ports);
}
