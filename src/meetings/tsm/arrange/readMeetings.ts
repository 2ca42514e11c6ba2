import { may, requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import type { MeetingRecords } from '../../meetingRecords.ts';
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
  { tsmMeetings }: Pick<MeetingRecords, 'tsmMeetings'>,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:read');
  // Another server may have made it a moment ago.
  const found = (await tsmMeetings.byId(id)) ?? (await tsmMeetings.byId(id, true));
  if (!found || !may(person, 'tsm-meeting:read', found.record.schoolId)) throw new Problem('not_found');
  return found.record;
}
