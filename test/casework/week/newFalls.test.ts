import { expect, test } from 'vitest';
import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';
import { newFalls } from '../../../src/casework/week/newFalls.ts';
import { about, asAt, attends, itemsOf, rowOf } from './weekExamples.ts';

const before = { asAt: '2026-11-13', possible: 100, attended: 90 };
const withAttended = (attended: number, change: Partial<CaseloadPupil> = {}) =>
  rowOf('ada', attends, {
    figures: { ...rowOf('ada', attends).figures, possible: 110, attended },
    previous: before,
    ...change,
  });

// 90.0% before; 95.7 of 110 would be 87.0%. 95 of 110 is 86.4%, 96 is 87.3%.
test.each<[string, CaseloadPupil, string | undefined]>([
  ['fell by 3.6 points', withAttended(95), 'Attendance has fallen by 3.6 points'],
  ['fell by 2.7 points', withAttended(96), undefined],
  ['rose', withAttended(105), undefined],
  [
    'came on to the caseload with this register',
    withAttended(98, { cameOnWith: asAt }),
    'New on the caseload',
  ],
  ['came on to it with an earlier one', withAttended(98, { cameOnWith: '2026-11-13' }), undefined],
  ['fell, and is not on the caseload', withAttended(90, { onCaseload: false }), undefined],
])('a pupil who %s', async (_, row, title) => {
  const items = await itemsOf(newFalls, { rows: [row] });
  expect(items.map((item) => item.title)).toEqual(title === undefined ? [] : [title]);
});

test('falls by exactly what the council has set', async () => {
  // 90.0% to 87.0%: 87 of 100.
  const row = withAttended(87, { figures: { ...withAttended(87).figures, possible: 100 } });
  expect(await itemsOf(newFalls, { rows: [row] })).toHaveLength(1);
});

test('the furthest fall weighs most, and whoever is new weighs what they miss', async () => {
  const { previous: _, ...stranger } = withAttended(88, { id: 'new', cameOnWith: asAt });
  const rows = [withAttended(95), withAttended(77, { id: 'ben' }), stranger];
  const weights = (await itemsOf(newFalls, { rows })).map(({ pupil, weight }) => [pupil?.id, weight]);
  // 90.0% to 86.4% and to 70.0%; 22 of 110 missed.
  expect(weights).toEqual([
    ['ada', 36],
    ['ben', 200],
    ['new', 200],
  ]);
});

test('says from what to what', async () => {
  expect(await itemsOf(newFalls, { rows: [withAttended(95)] })).toMatchObject([
    {
      id: 'new-fall:ada:2026-11-20',
      why: 'Attendance is 86.4% in the register up to 20 November 2026; it was 90.0% up to 13 November 2026. Nothing has been written down since.',
      ...{ overdue: false, to: '/pupils/ada' },
    },
  ]);
  const { previous: _, ...stranger } = withAttended(98, { cameOnWith: asAt });
  const [item] = await itemsOf(newFalls, { rows: [stranger] });
  expect(item?.why).toContain('the register before did not have the pupil');
  const none = { asAt: '2026-11-13', possible: 0, attended: 0 };
  const [without] = await itemsOf(newFalls, {
    rows: [withAttended(98, { cameOnWith: asAt, previous: none })],
  });
  expect(without?.why).toContain('; the register up to 13 November 2026 had no sessions of the pupil.');
});

// The register was saved on 23 November at 9am.
test.each<[string, string, number]>([
  ['before the register', '2026-11-23T08:59:59Z', 1],
  ['since', '2026-11-23T09:00:00Z', 0],
])('with something written down %s', async (_, at, count) => {
  const entries = [about('note', {}, { at })];
  expect(await itemsOf(newFalls, { rows: [withAttended(95)], entries })).toHaveLength(count);
});

test('of a pupil who has left is no work', async () => {
  const entries = [about('profile', { leftOn: '2026-11-20' })];
  expect(await itemsOf(newFalls, { rows: [withAttended(95)], entries })).toEqual([]);
});
