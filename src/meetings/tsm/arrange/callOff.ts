import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { wallTimeOf } from '../../../calendar/wallTime.ts';
import { line } from '../../../casework/cases/fields.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { requireMove, requireSeen, requireVersion, stepped } from './meetingRules.ts';
import { type Told, tellMeeting } from './tellMeeting.ts';

export type CallOff = {
  meetingId: string;
  version: string;
  /** `no-show`: its time has begun, and nobody of the school came. */
  as: 'cancelled' | 'no-show';
  reason: string;
};

function requireTime({ startsAt = '', endsAt = '' }: TsmMeeting, as: CallOff['as'], now: string): void {
  if (as === 'no-show' && startsAt > now)
    throw new Problem('bad_request', 'The meeting has not begun. Cancel it if it is not to take place.');
  if (as === 'cancelled' && endsAt !== '' && endsAt <= now)
    throw new Problem(
      'bad_request',
      'The time of the meeting is over. Say that nobody came, or write its minutes.',
    );
}

/**
 * Cancels a meeting, or says that the school did not come to it. What was asked of the school stays with it, for when it is offered
 * again.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function callOff(
  person: Person,
  { meetingId, version, as, reason }: CallOff,
  ports: MeetingChangePorts,
): Promise<Told> {
  requireMay(person, 'tsm-meeting:arrange');
  const said = line.safeParse(reason);
  if (!said.success)
    throw new Problem('bad_request', 'Say why, in 200 characters or fewer. No pupils’ names.');
  const at = ports.now();
  const saved = await changeMeeting(ports.tsmMeetings, meetingId, (meeting) => {
    requireSeen(person, meeting);
    requireMay(person, 'tsm-meeting:arrange', meeting.schoolId);
    requireVersion(meeting, version);
    requireMove(meeting, as);
    requireTime(meeting, as, wallTimeOf(at));
    const sequence = meeting.sequence + 1;
    return stepped({ ...meeting, sequence }, { person, at, state: as, reason: said.data });
  });
  return await tellMeeting(saved, ports);
}
