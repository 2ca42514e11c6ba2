import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { auditOf, toTheMinute } from '../../../casework/audit/auditOf.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf, findMeeting } from '../meeting/findMeeting.ts';
import { packParts } from './packFile.ts';
import { packOf } from './packOf.ts';
import { packFacts } from './schoolFacts.ts';
import { writeWord } from './writeWord.ts';

type WordFile = { name: string; bytes: Uint8Array };

/**
 * The pack of a meeting as a Word file. No name of a pupil stands in the name of the file. The audit has it as an export.
 * @throws Problem not_allowed, not_found
 */
export async function packWordFile(person: Person, meetingId: string, ports: CyclePorts): Promise<WordFile> {
  requireMay(person, 'tsm-meeting:read');
  const meeting = await findMeeting({ person, operation: 'tsm-meeting:read' }, meetingId, ports);
  const pack = packOf(await packFacts(meeting, ports));
  const bytes = await writeWord(`Targeting Support Meeting: ${pack.school.name}`, packParts(pack));
  const at = ports.now();
  const count = pack.severe.length + pack.exceptions.length;
  const detail = `Pack of a Targeting Support Meeting as Word, ${count} ${count === 1 ? 'pupil' : 'pupils'}`;
  const done = { at, act: 'exported', subject: 'report', schoolId: meeting.schoolId, detail } as const;
  ports.audit.note(auditOf(person, done, toTheMinute(at)));
  return { name: `meeting-pack-${dayOf(meeting) ?? pack.today}.docx`, bytes };
}
