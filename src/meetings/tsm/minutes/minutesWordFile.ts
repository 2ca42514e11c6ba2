import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { auditOf, toTheMinute } from '../../../casework/audit/auditOf.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { writeWord } from '../pack/writeWord.ts';
import { minutesParts } from './minutesFile.ts';
import { readMinutes } from './readMinutes.ts';

/**
 * The minutes of a meeting as a Word file. The audit has it as an export.
 * @throws Problem not_allowed, not_found
 */
export async function minutesWordFile(
  person: Person,
  meetingId: string,
  ports: CyclePorts,
): Promise<{ name: string; bytes: Uint8Array }> {
  requireMay(person, 'tsm-meeting:read');
  const minutes = await readMinutes(person, meetingId, ports);
  const { schoolId, school, startsAt } = minutes.meeting;
  const bytes = await writeWord(`Minutes: ${school}`, minutesParts(minutes));
  const at = ports.now();
  const count = minutes.pupils.length;
  const detail = `Minutes of a Targeting Support Meeting as Word, ${count} ${count === 1 ? 'pupil' : 'pupils'}`;
  ports.audit.note(
    auditOf(person, { at, act: 'exported', subject: 'report', schoolId, detail }, toTheMinute(at)),
  );
  return { name: `meeting-minutes-${startsAt?.slice(0, 10) ?? minutes.today}.docx`, bytes };
}
