import { describe, expect, test } from 'vitest';
import { type Person, type Role, roles } from '../../../../src/access/person.ts';
import { answerData } from '../../../../src/meetings/tsm/data/answerData.ts';
import { readDataForm } from '../../../../src/meetings/tsm/data/readDataForm.ts';
import { addAddendum } from '../../../../src/meetings/tsm/minutes/addAddendum.ts';
import { agreeMinutes, takeBackAgreement } from '../../../../src/meetings/tsm/minutes/agreeMinutes.ts';
import { changePart } from '../../../../src/meetings/tsm/minutes/changePart.ts';
import { holdMeeting } from '../../../../src/meetings/tsm/minutes/holdMeeting.ts';
import { minutesWordFile } from '../../../../src/meetings/tsm/minutes/minutesWordFile.ts';
import { readMinutes } from '../../../../src/meetings/tsm/minutes/readMinutes.ts';
import { saveAction, takeOutAction } from '../../../../src/meetings/tsm/minutes/saveAction.ts';
import { saveDiscussion } from '../../../../src/meetings/tsm/minutes/saveDiscussion.ts';
import { packWordFile } from '../../../../src/meetings/tsm/pack/packWordFile.ts';
import { readPack } from '../../../../src/meetings/tsm/pack/readPack.ts';
import { ofSouth } from '../../../casework/cases/caseFixture.ts';
import { action } from '../../../casework/cases/contents.ts';
import { type Cycle, cycle, meeting, outcomeOf, personOf, school } from './cycleFixture.ts';

const answer = { register: 'last-upload', listsConfirmed: true, pupilIds: [] } as const;
type Operation = (person: Person, meetingId: string, ports: Cycle) => Promise<unknown>;

const answering: Record<string, Operation> = {
  answerData: (person, meetingId, ports) =>
    answerData(person, { meetingId, version: 'new', answer: { ...answer, pupilIds: [] } }, ports),
};
const linked: Record<string, Operation> = {
  readDataForm,
  readPack,
  packWordFile,
  readMinutes,
  minutesWordFile,
  saveDiscussion: (person, meetingId, ports) =>
    saveDiscussion(
      person,
      { meetingId, pupilId: ports.north, version: 0, said: { discussed: 'full' } },
      ports,
    ),
  saveAction: (person, meetingId, ports) =>
    saveAction(
      person,
      { meetingId, pupilId: ports.north, id: 'a1', version: 0, content: { ...action, planId: undefined } },
      ports,
    ),
  changePart: (person, meetingId, ports) =>
    changePart(person, { meetingId, change: { part: 'summary', after: 'Well.' } }, ports),
  holdMeeting: (person, meetingId, ports) =>
    holdMeeting(
      person,
      { meetingId, came: [{ name: school.name, role: 'attendance-champion', attended: true }] },
      ports,
    ),
};
/** What is refused for another reason once it is allowed. */
const later: Record<string, Operation> = {
  agreeMinutes: (person, meetingId, ports) => agreeMinutes(person, { meetingId, version: 'x' }, ports),
  addAddendum: (person, meetingId, ports) => addAddendum(person, { meetingId, text: 'More.' }, ports),
  takeBackAgreement,
  takeOutAction: (person, meetingId, ports) =>
    takeOutAction(person, { meetingId, pupilId: ports.south, id: 'none', version: 1, removed: true }, ports),
};

const refused = (role: Role, mayAsw: boolean) =>
  role === 'reader' || (role === 'asw' && !mayAsw) ? 'not_allowed' : undefined;

describe.each(Object.entries({ ...linked, ...answering, ...later }))('%s', (name, operation) => {
  const mayAsw = !(name in answering);
  test.each(roles)('as %s', async (role) => {
    const ports = await cycle();
    const outcome = await outcomeOf(operation(personOf(role), meeting.id, ports));
    const wanted = refused(role, mayAsw);
    if (wanted) expect(outcome).toBe(wanted);
    else if (name in later) expect(outcome).not.toBe('not_allowed');
    else expect(outcome).toBe('done');
  });

  test('of another school is as good as none', async () => {
    const ports = await cycle();
    for (const role of ['school', ...(mayAsw ? (['asw'] as const) : [])] as const) {
      expect(await outcomeOf(operation(ofSouth(role), meeting.id, ports))).toBe('not_found');
      expect(await outcomeOf(operation(ofSouth(role), 'no-such-meeting', ports))).toBe('not_found');
    }
  });
});

describe('a pupil of another school', () => {
  const trust: Person = { ...school, schoolIds: [...school.schoolIds, ...ofSouth('school').schoolIds] };

  test.each([
    ['of theirs', trust],
    ['of others', school],
  ])('%s is refused in an answer like one that does not exist', async (_, person) => {
    const ports = await cycle();
    const send = (pupilId: string) =>
      answerData(
        person,
        { meetingId: meeting.id, version: 'new', answer: { ...answer, pupilIds: [pupilId] } },
        ports,
      ).then(
        () => 'done',
        (error: Error) => error.message,
      );
    const there = await send(ports.south);
    expect(there).toContain('not there any more');
    expect(await send('nobody')).toBe(there);
  });

  test('is not found in the minutes, nor is anybody else', async () => {
    const ports = await cycle();
    for (const pupilId of [ports.south, 'nobody']) {
      const said = { meetingId: meeting.id, pupilId, version: 0, said: { discussed: 'full' as const } };
      expect(await outcomeOf(saveDiscussion(trust, said, ports))).toBe('not_found');
      expect(await outcomeOf(saveAction(trust, { ...said, id: 'a1', content: { ...action } }, ports))).toBe(
        'not_found',
      );
    }
  });
});
