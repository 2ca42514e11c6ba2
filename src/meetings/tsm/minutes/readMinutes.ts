import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { noteLook } from '../../../casework/noteLook.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import { packFacts } from '../pack/schoolFacts.ts';
import type { Minutes } from './minutes.ts';
import { minutesOf } from './minutesOf.ts';

/**
 * The minutes of a meeting, with what is known of each pupil. It goes into the audit who looked.
 * @throws Problem not_allowed, not_found
 */
export async function readMinutes(person: Person, meetingId: string, ports: CyclePorts): Promise<Minutes> {
  requireMay(person, 'tsm-meeting:read');
  const meeting = await findMeeting({ person, operation: 'tsm-meeting:read' }, meetingId, ports);
  const [facts, meetings] = await Promise.all([packFacts(meeting, ports), ports.tsmMeetings.all()]);
  const entries = ports.entries.ofSchool(meeting.schoolId);
  noteLook(person, [meeting.schoolId], ports);
  return minutesOf({ person, facts, entries, meetings });
}
