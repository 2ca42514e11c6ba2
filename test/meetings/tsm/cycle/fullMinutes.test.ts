import { expect, test } from 'vitest';
import { changePart } from '../../../../src/meetings/tsm/minutes/changePart.ts';
import { holdMeeting } from '../../../../src/meetings/tsm/minutes/holdMeeting.ts';
import { asw, cycle, meeting, outcomeOf, school, standing } from './cycleFixture.ts';

const meetingId = meeting.id;
const action = (id: string) => ({
  ...{ id, what: 'Review codes', owner: 'Head', dueOn: '2026-12-10' },
  organisation: 'school' as const,
});
const actions = Array.from({ length: 40 }, (_, at) => action(`w${at}`));

test('one action more than minutes hold is refused, and not left out', async () => {
  const ports = await cycle({ ...meeting, actions });
  const put = (id: string, before?: (typeof actions)[number], after = action(id)) =>
    outcomeOf(changePart(school, { meetingId, change: { part: 'action', id, before, after } }, ports));
  expect(await put('w40')).toBe('bad_request');
  expect(standing(ports).actions).toEqual(actions);
  expect(await put('w39', actions[39], { ...action('w39'), what: 'Review marks' })).toBe('done');
  expect(standing(ports).actions).toHaveLength(40);
});

test('so is one guest more than a meeting holds', async () => {
  const guest = (_: unknown, at: number) => ({ name: `Guest ${at}`, role: 'other' as const, attended: true });
  const outcome = (length: number) =>
    cycle().then((ports) =>
      outcomeOf(holdMeeting(asw, { meetingId, came: Array.from({ length }, guest) }, ports)),
    );
  expect(await outcome(28)).toBe('done');
  expect(await outcome(29)).toBe('bad_request');
});
