import { expect, test } from 'vitest';
import { checksDue } from '../../../src/casework/week/checksDue.ts';
import { savedRegister } from '../../graph/examples.ts';
import { northId, schoolOf } from '../support.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

/** So many days of attendance from Monday 2 November on, then absence to Friday 20 November: fifteen days in all. */
const seenFor = (days: number) => [...attends.slice(0, days), ...Array<string>(15 - days).fill('OO')];

// Ten school days after Wednesday 11 November come to Wednesday 25 November: 12, 13, 16 to 20, 23, 24, 25.
test.each<[string, string[], { dueOn: string; overdue: boolean } | undefined]>([
  ['until 11 November', seenFor(8), { dueOn: '2026-11-25', overdue: true }],
  ['until 12 November', seenFor(9), { dueOn: '2026-11-26', overdue: false }],
  // 19 November: 20, 23 to 27 and 30 November, 1 to 3 December.
  ['until 19 November', seenFor(14), { dueOn: '2026-12-03', overdue: false }],
  ['until the end', attends, undefined],
])('a pupil who was seen %s', async (_, days, expected) => {
  const items = await itemsOf(checksDue, { rows: [rowOf('ada', days)] });
  expect(items).toEqual(
    expected
      ? [expect.objectContaining({ id: 'check-due:ada', to: '/pupils/ada/contacts', ...expected })]
      : [],
  );
});

test('says when the pupil was last seen, by whom, and how often it should be', async () => {
  const [item] = await itemsOf(checksDue, { rows: [rowOf('ada', seenFor(8))] });
  expect(item).toMatchObject({
    pupil: { id: 'ada', name: 'ada Thistlewick' },
    title: 'Make a safe-and-well check',
    // From 11 November to today, the 26th, are eleven school days.
    why: 'Last seen in the register on 11 November 2026, 11 school days ago. While a pupil is absent, somebody should see them at least every 10 school days.',
  });
});

const endingOn = (to: string) => ({
  ...schoolOf(northId, 'North Academy'),
  register: savedRegister({ to, uploadedAt: `${to}T16:00:00Z` }),
});

test('a register that ended more than a week ago is named, for the pupil may have been in since', async () => {
  const asKnown = { rows: [rowOf('ada', seenFor(8))] };
  const [fresh] = await itemsOf(checksDue, { ...asKnown, school: endingOn('2026-11-19') });
  expect(fresh?.why).not.toContain('The register ends');
  const [stale] = await itemsOf(checksDue, { ...asKnown, school: endingOn('2026-11-18') });
  expect(stale?.why).toContain('The register ends on 18 November 2026: add a newer one, or make the check.');
});

test('a visit at which the child was seen moves the day on', async () => {
  const seen = about('contact', { type: 'home-visit', on: '2026-11-18', childSeen: true });
  const [item] = await itemsOf(checksDue, { rows: [rowOf('ada', seenFor(8))], entries: [seen] });
  // 19, 20, 23 to 27 and 30 November, 1 and 2 December.
  expect(item).toMatchObject({ dueOn: '2026-12-02', overdue: false });
  expect(item?.why).toContain(
    'Last seen by somebody who made contact on 18 November 2026, 6 school days ago.',
  );
});

test('a pupil whom nobody has seen is counted from the first day of absence', async () => {
  const never = { from: '2026-11-02', marks: Array<string>(38).fill('O').join(' ') };
  const [item] = await itemsOf(checksDue, { rows: [{ ...rowOf('ada', []), calendar: never }] });
  // 2 to 6 and 9 to 13 November.
  expect(item).toMatchObject({ dueOn: '2026-11-13', overdue: true });
  expect(item?.why).toMatch(/^Neither the register nor a contact/);
});

test('a pupil who is not on the caseload is not forgotten', async () => {
  const items = await itemsOf(checksDue, { rows: [rowOf('ada', seenFor(8), { onCaseload: false })] });
  expect(items).toHaveLength(1);
});
