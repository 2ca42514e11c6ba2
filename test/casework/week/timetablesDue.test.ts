import { expect, test } from 'vitest';
import { timetablesDue } from '../../../src/casework/week/timetablesDue.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

const rows = [rowOf('ada', attends)];
/** Reported and reviewed, with its end to come. */
const settled = {
  ...{ startsOn: '2026-11-09', firstReviewOn: '2026-11-23', endsOn: '2026-12-18', reportedOn: '2026-11-09' },
  reviews: [{ id: 'r-1', on: '2026-11-20', by: 'Nadia Ashby', hours: 12 }],
};
const idsWith = async (change: object) => {
  const items = await itemsOf(timetablesDue, {
    rows,
    entries: [about('timetable', { ...settled, ...change })],
  });
  return items.map(({ id, overdue }) => `${id.split(':').at(-1)}${overdue ? ' overdue' : ''}`);
};

test.each<[string, object, string[]]>([
  ['that is in order', {}, []],
  ['that nobody reported', { reportedOn: undefined }, ['report overdue']],
  [
    'that starts within the week and is not reported',
    { reportedOn: undefined, startsOn: '2026-12-01' },
    ['report'],
  ],
  [
    'that starts later',
    { reportedOn: undefined, startsOn: '2026-12-07', reviews: [], firstReviewOn: '2026-12-18' },
    [],
  ],
  ['whose first review was missed', { reviews: [] }, ['review overdue']],
  ['whose first review comes within the week', { reviews: [], firstReviewOn: '2026-12-03' }, ['review']],
  ['that ends within the week', { endsOn: '2026-12-01' }, ['end']],
  ['that goes on past its end', { endsOn: '2026-11-20' }, ['end overdue']],
  ['that has ended', { endsOn: '2026-11-20', reviews: [], endedOn: '2026-11-26' }, []],
  [
    'that ends tomorrow by agreement, and was to end before',
    { endsOn: '2026-11-20', endedOn: '2026-11-27' },
    ['end overdue'],
  ],
])('a part-time timetable %s', async (_, change, expected) => {
  expect(await idsWith(change)).toEqual(expected);
});

test('says of a long one what is advised, and does not call it short', async () => {
  const change = { startsOn: '2026-09-07', endsOn: '2026-11-27', reviews: [], hours: 1 };
  const items = await itemsOf(timetablesDue, {
    rows,
    entries: [about('timetable', { ...settled, ...change })],
  });
  const advice =
    'The council advises a first review within 2 weeks of the start and no more than 6 weeks in all.';
  expect(items.map(({ why }) => why)).toEqual([
    `1 hour a week from 7 September 2026. Its first review was agreed for 23 November 2026, and none is put down. ${advice}`,
    `1 hour a week from 7 September 2026. It was agreed until 27 November 2026. At its end comes a return to full time, or a decision why not. ${advice}`,
  ]);
});

test('says how many hours it is and what is missing', async () => {
  const entries = [about('timetable', { ...settled, reportedOn: undefined })];
  expect(await itemsOf(timetablesDue, { rows, entries })).toMatchObject([
    {
      ...{ id: 'timetable-due:ada:timetable-1:report', dueOn: '2026-11-09', to: '/pupils/ada/contacts' },
      why: '12 hours a week from 9 November 2026. It is not put down that it was reported on the council’s system.',
    },
  ]);
});
