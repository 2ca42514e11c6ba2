import type { Operation } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { type FoundPupil, findPupil } from '../../../casework/cases/findPupil.ts';
import { Problem } from '../../../problems/problem.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

/**
 * A meeting and a pupil of its school. A pupil of another school, though it be one of this person's, is as good as none.
 * @throws Problem not_allowed, not_found
 */
export async function findDiscussed(
  asked: { person: Person; operation: Operation },
  { meetingId, pupilId }: { meetingId: string; pupilId: string },
  ports: CyclePorts,
): Promise<{ meeting: TsmMeeting; pupil: FoundPupil }> {
  const meeting = await findMeeting(asked, meetingId, ports);
  const pupil = await findPupil(asked, pupilId, ports);
  if (pupil.school.id !== meeting.schoolId) throw new Problem('not_found');
  return { meeting, pupil };
}
