import { expect, test } from 'vitest';
import { actionsDue } from '../../../src/casework/week/actionsDue.ts';
import { organisationNames } from '../../../tabs/parts/actionNames.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

const rows = [rowOf('ada', attends)];
const items = (change = {}, others: Parameters<typeof about>[] = []) =>
  itemsOf(actionsDue, {
    rows,
    entries: [about('action', change), ...others.map((each) => about(...each))],
  });

test.each<[string, object, object | undefined]>([
  ['due in more than a week', { dueOn: '2026-12-04' }, undefined],
  ['due within the week', { dueOn: '2026-12-03' }, { dueOn: '2026-12-03', overdue: false }],
  ['in progress', { dueOn: '2026-11-30', state: 'in-progress' }, { overdue: false }],
  ['overdue', { dueOn: '2026-11-25' }, { overdue: true }],
  ['done', { dueOn: '2026-11-25', state: 'done' }, undefined],
  ['not possible', { dueOn: '2026-11-25', state: 'not-possible' }, undefined],
  ['carried over', { dueOn: '2026-11-25', state: 'carried-over' }, undefined],
])('an action that is %s', async (_, change, expected) => {
  const found = await items(change);
  expect(found).toEqual(expected ? [expect.objectContaining(expected)] : []);
});

test('says what was agreed, by whom and where', async () => {
  const plan: Parameters<typeof about> = ['plan', {}, { id: 'plan-1' }];
  expect(await items({ planId: 'plan-1' }, [plan])).toMatchObject([
    {
      ...{ id: 'action-due:ada:action-1', title: 'Meet the family', to: '/pupils/ada/plan' },
      why: 'Agreed in the plan for 30 November 2026, by Nadia Ashby (school).',
    },
  ]);
});

test('names a service as the forms do', async () => {
  const owner = { name: 'Nadia Ashby', organisation: 'early-help' } as const;
  expect(await items({ owner })).toMatchObject([
    { why: `Agreed for 30 November 2026, by Nadia Ashby (${organisationNames['early-help']}).` },
  ]);
});

test('an action goes with the plan that was taken out', async () => {
  const gone: Parameters<typeof about> = ['plan', {}, { id: 'plan-1', removed: true }];
  expect(await items({ planId: 'plan-1' }, [gone])).toEqual([]);
});
