import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { line } from '../../../casework/cases/fields.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { requireMove } from './meetingRules.ts';

/**
 * Says that none of the times suits a school, and why. The offer stands until the organiser makes another, so that one of the times can
 * be picked after all.
 * @throws Problem not_allowed, not_found, bad_request
 */
export async function noneSuits(
  person: Person,
  { meetingId, reason }: { meetingId: string; reason: string },
  ports: Pick<MeetingChangePorts, 'tsmMeetings' | 'now'>,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:pick');
  const said = line.safeParse(reason);
  if (!said.success)
    throw new Problem('bad_request', 'Say why, or when it would suit you, in 200 characters or fewer.');
  const at = ports.now();
  return await changeMeeting(ports.tsmMeetings, meetingId, (meeting) => {
    requireMay(person, 'tsm-meeting:pick', meeting.schoolId);
    if (meeting.state !== 'offered') requireMove(meeting, 'booked');
    if (meeting.state !== 'offered') throw new Problem('already_booked', 'A time is picked already.');
    const { name: by, id: byId } = person;
    return {
      ...meeting,
      reply: { at, by, byId, kind: 'none-suits', reason: said.data },
      changed: { by, at },
    };
  });
}
