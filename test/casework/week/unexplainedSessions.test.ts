import { expect, test } from 'vitest';
import { unexplainedSessions } from '../../../src/casework/week/unexplainedSessions.ts';
import { attends, context, itemsOf, rowOf } from './weekExamples.ts';

/** Marks from Monday 2 November on, with an N on these days of the fifteen (0 is 2 November). */
const withN = (...days: number[]) => attends.map((day, at) => (days.includes(at) ? 'N\\' : day));

// Up to Friday 20 November: since Friday 13 are five school days, since Thursday 12 six.
test.each<[string, string[], number]>([
  ['of 13 November', withN(9), 0],
  ['of 12 November', withN(8), 1],
  ['of 2, 12 and 13 November', withN(0, 8, 9), 2],
  ['that was settled', attends, 0],
])('an N %s', async (_, days, count) => {
  const [item] = await itemsOf(unexplainedSessions, { rows: [rowOf('ada', days)] });
  expect(item?.title).toBe(
    count === 0 ? undefined : `Settle ${count} N session${count === 1 ? '' : 's'} of 1 pupil`,
  );
});

test('is counted for the school as a whole, and overdue', async () => {
  const rows = [
    rowOf('ada', withN(0, 8)),
    rowOf('ben', withN(2), { onCaseload: false }),
    rowOf('cy', attends),
  ];
  expect(await itemsOf(unexplainedSessions, { rows })).toEqual([
    {
      ...{ id: 'unexplained:school-north', kind: 'unexplained', schoolId: 'school-north' },
      title: 'Settle 3 N sessions of 2 pupils',
      why: 'A reason has to take the place of an N within 5 school days. In the register up to 20 November 2026 these are older, the oldest of 2 November 2026. They count as unauthorised, and papers for court may not hold one.',
      ...{ overdue: true, to: '/schools/school-north/returns', weight: 3 },
    },
  ]);
});

test('the council can set another time', async () => {
  const given = { rows: [rowOf('ada', withN(9))] };
  const measures = { ...context.measures, unexplainedDays: 4 };
  expect(await itemsOf(unexplainedSessions, given, { measures })).toHaveLength(1);
});
