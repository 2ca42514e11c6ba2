import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { fieldChanges } from '../../../casework/cases/fieldChanges.ts';
import { findPupil } from '../../../casework/cases/findPupil.ts';
import { isProblem, Problem } from '../../../problems/problem.ts';
import { changedBy } from '../../../records/recordVersion.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf, findMeeting } from '../meeting/findMeeting.ts';
import type { DataAnswer, TsmMeeting } from '../meeting/tsmMeeting.ts';
import { requestDueOn } from './requestDays.ts';

export type Answering = {
  meetingId: string;
  /** Of the answer that the person saw: when it was given, or 'new'. */
  version: string;
  answer: DataAnswer;
};

export const answerVersion = ({ data }: Pick<TsmMeeting, 'data'>): string => data?.answer?.at ?? 'new';

/** What was answered, without who and when. */
export function answerIn({ data }: Pick<TsmMeeting, 'data'>): DataAnswer | undefined {
  if (!data?.answer) return undefined;
  const { at: _at, by: _by, byId: _byId, ...answer } = data.answer;
  return answer;
}

/** Another school's pupil and one that does not exist are refused in the same words. */
async function requirePupils(
  person: Person,
  { pupilIds, schoolId }: { pupilIds: readonly string[]; schoolId: string },
  ports: CyclePorts,
): Promise<void> {
  for (const pupilId of new Set(pupilIds)) {
    const pupil = await findPupil({ person, operation: 'tsm-meeting:answer' }, pupilId, ports).catch(
      (error: unknown) => {
        if (isProblem(error, 'not_found')) return undefined;
        throw error;
      },
    );
    if (pupil?.school.id !== schoolId)
      throw new Problem('bad_request', 'pupilIds: One of the pupils is not there any more. Choose again.');
  }
}

/**
 * Says what a school was asked before its meeting. The same sent again is one answer. A meeting that was cancelled or moved keeps it.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function answerData(person: Person, asked: Answering, ports: CyclePorts): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:answer');
  const found = await findMeeting({ person, operation: 'tsm-meeting:answer' }, asked.meetingId, ports);
  const answer = { ...asked.answer, pupilIds: [...new Set(asked.answer.pupilIds)] };
  await requirePupils(person, { pupilIds: answer.pupilIds, schoolId: found.schoolId }, ports);
  const calendar = await ports.calendarOf(found.schoolId);
  const at = ports.now();
  return await changeMeeting(ports.tsmMeetings, found.id, (meeting) => {
    const before = meeting.data?.answer;
    if (before?.byId === person.id && fieldChanges(answerIn(meeting), answer).length === 0) return meeting;
    if (answerVersion(meeting) !== asked.version) throw changedBy(before);
    if (meeting.state !== 'booked')
      throw new Problem(
        'bad_request',
        'The school’s data can be sent while the meeting is booked and not yet held.',
      );
    const day = dayOf(meeting) ?? at.slice(0, 10);
    return {
      ...meeting,
      data: {
        dueOn: requestDueOn(day, calendar),
        answer: { ...answer, at, by: person.name, byId: person.id },
      },
      changed: { by: person.name, at },
    };
  });
}
