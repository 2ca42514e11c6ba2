import { expect, test } from 'vitest';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import { severeWithout } from '../../../src/casework/week/severeWithout.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

/** Of 50 school days 35 before half term were attended and 15 since were not: 30 of 100 sessions missed. */
const figures = (missed: number) => ({
  ...rowOf('ada', []).figures,
  ...{ possible: 100, attended: 100 - missed },
});
const severe = (change = {}) => rowOf('ada', attends, { figures: figures(59), ...change });
const plan = (change = {}) => about('plan', { midReviewOn: '2026-11-30', ...change });
const lead = about('profile', { lead: { name: 'Nadia Ashby' } });

test.each<[string, readonly Entry[], string | undefined]>([
  ['nothing', [], 'Severely absent without an open plan and a lead practitioner'],
  ['a lead practitioner alone', [lead], 'Severely absent without an open plan'],
  // A plan names somebody who leads it.
  ['a plan whose review is to come', [plan()], undefined],
  [
    'a plan whose review is overdue',
    [plan({ midReviewOn: '2026-11-20' })],
    'Severely absent without the review that was due',
  ],
  [
    'a plan that is over',
    [plan({ lastReview: { on: '2026-11-20', by: 'N', outcome: 0, next: 'close' } })],
    'Severely absent without an open plan and a lead practitioner',
  ],
  [
    'a plan that was taken out',
    [{ ...plan(), removed: true }],
    'Severely absent without an open plan and a lead practitioner',
  ],
])('with %s', async (_, entries, title) => {
  const items = await itemsOf(severeWithout, { rows: [severe()], entries });
  expect(items.map((item) => item.title)).toEqual(title === undefined ? [] : [title]);
});

test('and without a sighting in ten school days', async () => {
  const unseen = [...attends.slice(0, 8), ...Array<string>(7).fill('OO')];
  const rows = [rowOf('ada', unseen, { figures: figures(59) })];
  const [item] = await itemsOf(severeWithout, { rows, entries: [plan()] });
  expect(item).toMatchObject({
    ...{ id: 'severe-without:ada', title: 'Severely absent without a sighting in time', overdue: false },
    // 59 sessions are 29 and a half days.
    why: expect.stringMatching(/^Attendance is 41.0%, 29 and a half school days missed\./),
    to: '/pupils/ada',
  });
});

test.each([
  ['is persistently absent only', rowOf('ada', attends, { figures: figures(49) }), []],
  ['is held for another reason', severe({ onCaseload: false }), []],
  ['has left the school', severe(), [about('profile', { leftOn: '2026-11-23' })]],
])('a pupil who %s is not among them', async (_, row, entries) => {
  expect(await itemsOf(severeWithout, { rows: [row], entries })).toEqual([]);
});
