import { expect, test } from 'vitest';
import { holidayRequests } from '../../../src/casework/week/holidayRequests.ts';
import { about, attends, context, itemsOf, rowOf } from './weekExamples.ts';

/** A holiday of so many of the fifteen days since 2 November, beginning on this one (0 is 2 November), then back. */
const holiday = (first: number, length: number) =>
  attends.map((day, at) => (at >= first && at < first + length ? 'GG' : day));
// Monday 9 to Friday 13 November: ten sessions, which meet the threshold. Back on Monday 16: 14 days later is 30 November.
const week = rowOf('ada', holiday(5, 5));
const items = (row = week, entries: Parameters<typeof about>[] = [], days = 14) =>
  itemsOf(
    holidayRequests,
    { rows: [row], entries: entries.map((each) => about(...each)) },
    { measures: { ...context.measures, holidayRequestDays: days } },
  );

test('a holiday of a week is there from the return until the days are over', async () => {
  expect(await items()).toMatchObject([
    {
      ...{ id: 'notice-deadline:ada:holiday:2026-11-09', dueOn: '2026-11-30', overdue: false },
      why: '10 sessions of holiday without leave from 9 November 2026 to 13 November 2026; back on 16 November 2026. The national threshold is met. The council takes requests within 14 days of the return.',
    },
  ]);
  // To 26 November, which is today; then no more.
  expect(await items(week, [], 10)).toHaveLength(1);
  expect(await items(week, [], 9)).toEqual([]);
});

test.each([
  ['is too short for the threshold', rowOf('ada', holiday(5, 4))],
  ['still goes on', rowOf('ada', holiday(10, 5))],
])('a holiday that %s is not there', async (_, row) => {
  expect(await items(row)).toEqual([]);
});

test('a shorter holiday counts where other absence fills the window', async () => {
  const days = holiday(5, 4).map((day, at) => (at === 0 ? 'OO' : day));
  expect(await items(rowOf('ada', days))).toHaveLength(1);
});

const request = (absentFrom: string, absentTo: string): Parameters<typeof about> => [
  'legal',
  {
    ...{ step: 'penalty-notice', parentId: 'mother', path: 'holiday', absentFrom, absentTo },
    ...{ sessions: 10, requestedOn: '2026-11-24' },
  },
];

test.each<[string, string, string, number]>([
  ['over it', '2026-11-09', '2026-11-13', 0],
  ['over a part of it', '2026-11-13', '2026-11-20', 0],
  ['over something else', '2026-10-05', '2026-10-09', 1],
])('with a notice asked for %s', async (...row) => {
  const [, from, to, count] = row;
  expect(await items(week, [request(from, to)])).toHaveLength(count);
});
