import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import { changedBy } from '../../../records/recordVersion.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { minutesVersion } from './minutesVersion.ts';
import { otherSide, sideOf } from './sides.ts';

type Agreeing = {
  meetingId: string;
  /** Of the minutes that the person read: see minutesVersion.ts. */
  version: string;
};

/** `changed` stays: to agree changes nothing that the other side would have to read again. */
function agreedBy(meeting: TsmMeeting, person: Person, at: string): TsmMeeting {
  const stamp = { at, by: person.name, byId: person.id };
  const agreed = { ...meeting.agreed, [sideOf(person)]: stamp };
  if (!agreed.school || !agreed.council) return { ...meeting, agreed };
  return { ...meeting, agreed, state: 'agreed', steps: [...meeting.steps, { ...stamp, state: 'agreed' }] };
}

/**
 * Agrees the minutes for this person's side, as they read them. Once both sides have, they stay as they are.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function agreeMinutes(
  person: Person,
  { meetingId, version }: Agreeing,
  ports: CyclePorts,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:agree');
  const found = await findMeeting({ person, operation: 'tsm-meeting:agree' }, meetingId, ports);
  const side = sideOf(person);
  const at = ports.now();
  return await changeMeeting(ports.tsmMeetings, found.id, (meeting) => {
    // A colleague was first, or the same was sent again.
    if (meeting.agreed[side]) return meeting;
    if (meeting.state !== 'held')
      throw new Problem('bad_request', 'Say first that the meeting was held, and who came.');
    if (meeting.agreed[otherSide(side)]?.byId === person.id)
      throw new Problem(
        'bad_request',
        'You agreed these minutes for the other side. Somebody else agrees here.',
      );
    if (minutesVersion(meeting, ports.entries.ofSchool(meeting.schoolId)) !== version)
      throw changedBy(meeting.changed);
    return agreedBy(meeting, person, at);
  });
}

/**
 * Takes this side's agreement back, as long as the other side has not agreed too.
 * @throws Problem not_allowed, not_found, bad_request
 */
export async function takeBackAgreement(
  person: Person,
  meetingId: string,
  ports: CyclePorts,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:agree');
  const found = await findMeeting({ person, operation: 'tsm-meeting:agree' }, meetingId, ports);
  return await changeMeeting(ports.tsmMeetings, found.id, (meeting) => {
    if (meeting.state === 'agreed')
      throw new Problem(
        'bad_request',
        'Both sides have agreed these minutes, so they stay as they are. Add a note to them instead.',
      );
    const { [sideOf(person)]: mine, ...agreed } = meeting.agreed;
    return mine ? { ...meeting, agreed } : meeting;
  });
}
