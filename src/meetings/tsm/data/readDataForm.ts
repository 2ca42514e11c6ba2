import { may, requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { attendancePercent, bandOf } from '../../../attendance/band.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { noteLook } from '../../../casework/noteLook.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf, findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { packOf } from '../pack/packOf.ts';
import { namedPupil } from '../pack/pupilOf.ts';
import { packFacts } from '../pack/schoolFacts.ts';
import { answerIn, answerVersion } from './answerData.ts';
import type { DataForm } from './dataForm.ts';
import { requestDueOn } from './requestDays.ts';

/** When the request is due (ISO), or the day on which the meeting was booked where that was later. */
function askedOn({ steps }: TsmMeeting, dueOn: string): string {
  const booked = steps.find(({ state }) => state === 'booked');
  const bookedOn = booked ? dayOfInstant(booked.at) : dueOn;
  return bookedOn > dueOn ? bookedOn : dueOn;
}

/**
 * What a school is asked before its meeting, with everything that is held filled in. It goes into the audit who looked.
 * @throws Problem not_allowed, not_found
 */
export async function readDataForm(person: Person, meetingId: string, ports: CyclePorts): Promise<DataForm> {
  requireMay(person, 'tsm-meeting:read');
  const meeting = await findMeeting({ person, operation: 'tsm-meeting:read' }, meetingId, ports);
  const facts = await packFacts(meeting, ports);
  const pack = packOf(facts);
  noteLook(person, [meeting.schoolId], ports);
  const day = dayOf(meeting);
  const stamp = meeting.data?.answer;
  const answer = answerIn(meeting);
  const { register, severe, exceptions, timetables, codes, legal, previous } = pack;
  return {
    meeting: {
      ...{ id: meeting.id, state: meeting.state },
      ...(meeting.startsAt && { startsAt: meeting.startsAt }),
    },
    school: { id: facts.school.id, name: facts.school.name },
    today: facts.today,
    ...(day !== undefined && { askedOn: askedOn(meeting, requestDueOn(day, facts.calendar)) }),
    version: answerVersion(meeting),
    ...(answer && stamp && { answer: { ...answer, at: stamp.at, by: stamp.by } }),
    ...(register && { register }),
    ...{ severe, exceptions, timetables, codes, legal },
    persistent: facts.pupils
      .filter(({ row }) => row && bandOf(row.figures, facts.bandReading) === 'persistent')
      .map((known) => ({
        ...namedPupil(known),
        percent: known.row ? attendancePercent(known.row.figures) : '',
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    ...(previous && { previous }),
    mayAnswer: meeting.state === 'booked' && may(person, 'tsm-meeting:answer', meeting.schoolId),
  };
}
