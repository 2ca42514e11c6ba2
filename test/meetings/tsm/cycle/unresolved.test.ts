import { expect, test } from 'vitest';
import { saveDiscussion } from '../../../../src/meetings/tsm/minutes/saveDiscussion.ts';
import { readPack } from '../../../../src/meetings/tsm/pack/readPack.ts';
import { asw, cycle, meeting, school } from './cycleFixture.ts';

const before = {
  ...meeting,
  ...{ id: 'meeting-0', state: 'held' as const, startsAt: '2026-10-05T10:00', endsAt: '2026-10-05T11:00' },
};

/** On the agenda of the next meeting, for a pupil who missed half at the last and by now attends so many of 120 sessions. */
async function why(attended: number) {
  const ports = await cycle(before, { ...meeting, previousId: before.id });
  const pupilId = ports.north;
  const said = { discussed: 'full', approach: 'A phased return' } as const;
  await saveDiscussion(school, { meetingId: before.id, pupilId, version: 0, said }, ports);
  ports.casework.rows = ports.casework.rows.map((row) =>
    row.id === pupilId ? { ...row, figures: { ...row.figures, possible: 120, attended } } : row,
  );
  const { severe, exceptions } = await readPack(asw, meeting.id, ports);
  return [...severe, ...exceptions].find(({ id }) => id === pupilId)?.why ?? [];
}

const unresolved = 'Severely absent at the last meeting, and still persistently absent.';

test.each<[number, boolean]>([
  [60, false],
  [61, true],
  [108, true],
  [109, false],
])('with %i of 120 sessions, unresolved: %s', async (attended, isUnresolved) => {
  expect((await why(attended)).includes(unresolved)).toBe(isUnresolved);
});

test('who is severely absent still stands there for that', async () => {
  expect(await why(60)).toContain('Severely absent.');
});
