import { describe, expect, test } from 'vitest';
import { agreeMinutes } from '../../../../src/meetings/tsm/minutes/agreeMinutes.ts';
import { holdMeeting } from '../../../../src/meetings/tsm/minutes/holdMeeting.ts';
import { readMinutes } from '../../../../src/meetings/tsm/minutes/readMinutes.ts';
import { saveAction, takeOutAction } from '../../../../src/meetings/tsm/minutes/saveAction.ts';
import { saveDiscussion } from '../../../../src/meetings/tsm/minutes/saveDiscussion.ts';
import { action } from '../../../casework/cases/contents.ts';
import { asw, type Cycle, cycle, meeting, outcomeOf, school, standing } from './cycleFixture.ts';

const meetingId = meeting.id;

/** Held, with an action for a pupil and something said of them, and agreed by the support worker alone. */
async function agreedByOne(): Promise<Cycle> {
  const ports = await cycle();
  const about = { meetingId, pupilId: ports.north, version: 0 };
  await saveDiscussion(school, { ...about, said: { discussed: 'full' } }, ports);
  await saveAction(school, { ...about, id: 'a1', content: action }, ports);
  const came = [{ name: school.name, role: 'attendance-champion', attended: true }] as const;
  await holdMeeting(asw, { meetingId, came }, ports);
  const { version } = await readMinutes(asw, meetingId, ports);
  await agreeMinutes(asw, { meetingId, version }, ports);
  return ports;
}

const writing: Record<string, (ports: Cycle) => Promise<unknown>> = {
  'from an older version of what was said': (ports) =>
    saveDiscussion(
      school,
      { meetingId, pupilId: ports.north, version: 7, said: { discussed: 'brief' } },
      ports,
    ),
  'for an action of a plan that is not there': (ports) =>
    saveAction(
      school,
      {
        ...{ meetingId, pupilId: ports.north, id: 'a2', version: 0 },
        content: { ...action, planId: 'none' },
      },
      ports,
    ),
  'for an action that is of no meeting': (ports) =>
    saveAction(school, { meetingId, pupilId: ports.north, id: 'a3', version: 1, content: action }, ports),
  'that takes an older version out': (ports) =>
    takeOutAction(school, { meetingId, pupilId: ports.north, id: 'a1', version: 7, removed: true }, ports),
};

describe('what is refused leaves agreed what was agreed', () => {
  test.each(Object.entries(writing))('%s', async (_, write) => {
    const ports = await agreedByOne();
    const before = standing(ports);
    expect(before.agreed.council).toBeDefined();
    expect(await outcomeOf(write(ports))).toMatch(/^(not_found|bad_request|changed_elsewhere)$/);
    expect(standing(ports)).toEqual(before);
  });
});

describe('what is not known to have failed takes the agreement back', () => {
  test.each(['entry save', 'entry saved'])('where the connection is lost: %s', async (moment) => {
    const ports = await agreedByOne();
    ports.breakAt(moment);
    const said = { meetingId, pupilId: ports.north, version: 1, said: { discussed: 'brief' } } as const;
    await expect(saveDiscussion(school, said, ports)).rejects.toThrow();
    expect(standing(ports).agreed).toEqual({});
  });

  test('and where somebody else has changed the minutes meanwhile', async () => {
    const ports = await agreedByOne();
    ports.meanwhile('entry fresh', () =>
      ports.meetings.elsewhere({
        ...standing(ports),
        summary: 'Theirs.',
        changed: { by: 'Else', at: '2026-11-26T12:00:00Z' },
      }),
    );
    await outcomeOf(writing['from an older version of what was said']?.(ports) ?? Promise.resolve());
    expect(standing(ports)).toMatchObject({ agreed: {}, summary: 'Theirs.' });
  });
});
