import { expect, test } from 'vitest';
import { meetingFollowUps } from '../../../src/casework/week/meetingFollowUps.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

const away = Array<string>(15).fill('II');
const plan: Parameters<typeof about> = ['plan', { midReviewOn: '2026-12-11' }, { id: 'plan-1' }];
const items = (on: string, marks: string[], others: Parameters<typeof about>[] = []) =>
  itemsOf(meetingFollowUps, {
    rows: [rowOf('ada', marks)],
    entries: [about('discussion', { on }), ...others.map((each) => about(...each))],
  });

test.each<[string, string, string[], Parameters<typeof about>[], string | undefined]>([
  ['without a plan', '2026-11-12', attends, [], 'Since then no plan is open.'],
  ['with a plan', '2026-11-12', attends, [plan], undefined],
  ['with a plan, and not seen', '2026-11-12', away, [plan], 'nobody has seen the pupil for'],
  ['a few days ago', '2026-11-20', attends, [], undefined],
  ['more than 30 school days ago', '2026-10-02', attends, [], undefined],
])('a pupil discussed: %s', async (...[, on, marks, others, why]) => {
  const found = await items(on, marks, others);
  expect(found).toEqual(
    why === undefined
      ? []
      : [expect.objectContaining({ kind: 'meeting-follow-up', why: expect.stringContaining(why) })],
  );
});
