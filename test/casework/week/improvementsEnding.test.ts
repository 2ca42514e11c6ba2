import { expect, test } from 'vitest';
import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';
import { improvementsEnding } from '../../../src/casework/week/improvementsEnding.ts';
import { about, attends, caseOf, itemsOf, rowOf } from './weekExamples.ts';

const notice = (change = {}) =>
  about('legal', {
    ...{ step: 'notice-to-improve', parentIds: ['mother', 'father'], issuedOn: '2026-10-22' },
    ...{ startsOn: '2026-11-02', weeks: 4, endsOn: '2026-11-27', mostUnauthorised: 10 },
    ...change,
  });
/** From 2 to 20 November: 15 days, of which two were missed without leave. */
const rows = [rowOf('ada', ['OO', 'OO', ...attends.slice(2)])];
const items = (change = {}) => itemsOf(improvementsEnding, { rows, entries: [notice(change)] });

test.each<[string, string, object[]]>([
  ['in more than a week', '2026-12-04', []],
  ['at the end of the week', '2026-12-03', [{ dueOn: '2026-12-03', overdue: false }]],
  ['today', '2026-11-26', [{ dueOn: '2026-11-26', overdue: false }]],
  ['yesterday', '2026-11-25', [{ dueOn: '2026-11-25', overdue: true }]],
])('a period that ends %s', async (_, endsOn, expected) => {
  expect(await items({ endsOn })).toMatchObject(expected);
  expect(await items({ endsOn })).toHaveLength(expected.length);
});

test('says the figure so far', async () => {
  const [item] = await items();
  expect(item).toMatchObject({
    id: 'improvement-ending:ada:legal-1',
    title: 'Decide how the notice to improve ended',
    // 4 of 30 sessions.
    why: 'The period is from 2 November 2026 to 27 November 2026. Up to 20 November 2026 13.3% of sessions were unauthorised absence; 10% or less meets it.',
    to: '/pupils/ada/legal',
  });
});

test('says so where the register does not reach the period', async () => {
  const [item] = await items({ startsOn: '2026-11-23' });
  expect(item?.why).toContain('the register does not reach the period yet');
});

test.each<[string, CaseloadPupil[], string]>([
  [
    'a register of sums',
    rows.map((row) => ({ ...row, calendar: { from: '', marks: '' } })),
    'the register gives sums without dates.',
  ],
  ['no register', [], 'the register that stands does not have the pupil.'],
])('says so where there is %s', async (_, ofRegister, words) => {
  const known = { rows: ofRegister, cases: [caseOf('ada')], entries: [notice()] };
  const [item] = await itemsOf(improvementsEnding, known);
  expect(item?.why).toContain(`It is met with no more than 10% unauthorised absence; ${words}`);
});

test('says from when it counts where the period began in the year before', async () => {
  const [item] = await items({ startsOn: '2026-06-22' });
  expect(item?.why).toContain(
    'From 7 September 2026 up to 20 November 2026 4.0% of sessions were unauthorised absence; 10% or less meets it. The days of the period before that are not in the register that stands.',
  );
});

const outcome = (told: string[], result = 'improved') => ({
  outcome: { on: '2026-11-25', result, told: told.map((parentId) => ({ parentId, on: '2026-11-25' })) },
});

test.each<[string, object, string[]]>([
  ['neither parent', outcome([]), ['improvement-ending:ada:legal-1:told']],
  ['one of two parents', outcome(['mother']), ['improvement-ending:ada:legal-1:told']],
  ['both parents', outcome(['father', 'mother']), []],
  ['nobody of a notice that was withdrawn', outcome([], 'withdrawn'), []],
])('an outcome that was told to %s', async (_, change, ids) => {
  const found = await items(change);
  expect(found.map(({ id }) => id)).toEqual(ids);
  expect(found.every(({ overdue, dueOn }) => !overdue && dueOn === undefined)).toBe(true);
});
