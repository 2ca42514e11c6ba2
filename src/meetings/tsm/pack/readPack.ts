import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { noteLook } from '../../../casework/noteLook.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { Pack } from './pack.ts';
import { packOf } from './packOf.ts';
import { packFacts } from './schoolFacts.ts';

/**
 * The pack of a meeting as things stand now. It names pupils, so that it goes into the audit who looked.
 * @throws Problem not_allowed, not_found
 */
export async function readPack(person: Person, meetingId: string, ports: CyclePorts): Promise<Pack> {
  requireMay(person, 'tsm-meeting:read');
  const meeting = await findMeeting({ person, operation: 'tsm-meeting:read' }, meetingId, ports);
  const pack = packOf(await packFacts(meeting, ports));
  noteLook(person, [meeting.schoolId], ports);
  return pack;
}
