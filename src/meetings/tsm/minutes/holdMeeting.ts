import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import { stepped } from '../arrange/meetingRules.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { Attendee, TsmMeeting } from '../meeting/tsmMeeting.ts';
import { canMove } from '../meeting/tsmMeetingMoves.ts';
import { packOf } from '../pack/packOf.ts';
import { packFacts } from '../pack/schoolFacts.ts';
import { changedMinutes, requireOpen } from './writeMinutes.ts';

/** Who came: by name and role, those who had not been invited among them. */
export type Came = Pick<Attendee, 'name' | 'role'> & { attended: boolean };
export type Holding = { meetingId: string; came: readonly Came[] };

const mostAttendees = 30;

function attendeesOf({ attendees }: TsmMeeting, came: readonly Came[]): Attendee[] {
  const isOne = (a: Pick<Attendee, 'name' | 'role'>, b: Pick<Attendee, 'name' | 'role'>) =>
    a.name === b.name && a.role === b.role;
  const invited = attendees.map((one) => ({
    ...one,
    attended: came.find((other) => isOne(one, other))?.attended ?? false,
  }));
  const guests = came
    .filter((one) => one.attended && !attendees.some((other) => isOne(one, other)))
    .map((one) => ({ ...one, required: false }));
  const all = [...invited, ...guests];
  if (all.length > mostAttendees)
    throw new Problem('bad_request', `came: Write down at most ${mostAttendees} people, invited and others.`);
  return all;
}

/**
 * Says that a meeting was held and who came, or puts right who came. The agenda stands from then on: severely absent pupils first.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function holdMeeting(
  person: Person,
  { meetingId, came }: Holding,
  ports: CyclePorts,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:minute');
  const found = await findMeeting({ person, operation: 'tsm-meeting:minute' }, meetingId, ports);
  if (!came.some(({ attended }) => attended))
    throw new Problem(
      'bad_request',
      'came: Say who came. If nobody did, mark the meeting as not attended instead.',
    );
  const { severe, exceptions } = packOf(await packFacts(found, ports));
  const pupilIds = [...severe, ...exceptions].map(({ id }) => id).slice(0, 200);
  const at = ports.now();
  return await changeMeeting(ports.tsmMeetings, found.id, (meeting) => {
    const attendees = attendeesOf(meeting, came);
    const isSameList = JSON.stringify(attendees) === JSON.stringify(meeting.attendees);
    if (meeting.state !== 'booked' && isSameList) return meeting;
    requireOpen(meeting, at);
    if (!canMove(meeting.state, 'held')) throw new Problem('bad_request');
    if (meeting.state === 'held') return changedMinutes({ ...meeting, attendees }, { person, at });
    return stepped({ ...meeting, attendees, pupilIds }, { person, at, state: 'held' });
  });
}
