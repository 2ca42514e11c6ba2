import { expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import { stepsDue } from '../../../src/casework/week/stepsDue.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

const rows = [rowOf('ada', attends)];
const items = (change: object, role: Role = 'school') =>
  itemsOf(stepsDue, { rows, entries: [about('legal', change)] }, { role });
const keys = async (change: object, role?: Role) =>
  (await items(change, role)).map(({ id, overdue }) => `${id.split(':').at(-1)}${overdue ? ' overdue' : ''}`);

const contract = {
  ...{ step: 'contract', parentIds: ['mother'], offeredOn: '2026-10-01', agreedOn: '2026-10-08' },
  ...{ reviewOn: '2026-11-27', endsOn: '2026-12-18' },
};
const outcome = { on: '2026-11-20', result: 'ended' };

test.each<[string, object, string[]]>([
  ['whose review comes within the week', {}, ['review']],
  ['whose review comes later', { reviewOn: '2026-12-04' }, []],
  ['whose review has passed', { reviewOn: '2026-11-25' }, ['review overdue']],
  ['that ends within the week', { endsOn: '2026-12-01' }, ['end', 'review']],
  ['that has ended', { endsOn: '2026-11-25' }, ['end overdue']],
  ['with its outcome', { endsOn: '2026-11-25', outcome }, []],
  ['that was only offered', { agreedOn: undefined }, []],
  ['that was declined', { declinedOn: '2026-10-12' }, []],
  ['without dates', { reviewOn: undefined, endsOn: undefined }, []],
])('a contract %s', async (_, change, expected) => {
  expect(await keys({ ...contract, ...change })).toEqual(expected);
  expect(await keys({ ...contract, ...change }, 'asw')).toEqual(expected);
  expect(await keys({ ...contract, ...change }, 'officer')).toEqual([]);
});

test('says since when and by when', async () => {
  expect(await items(contract)).toMatchObject([
    {
      ...{ id: 'review-due:ada:legal-1:review', dueOn: '2026-11-27', to: '/pupils/ada/legal' },
      why: 'Agreed on 8 October 2026. Its review is due on 27 November 2026.',
    },
  ]);
});

const order = {
  step: 'supervision-order',
  consideredOn: '2025-11-03',
  madeOn: '2025-12-01',
  endsOn: '2026-11-30',
};
const prosecution = {
  ...{ step: 'prosecution', parentId: 'mother', offence: '444-1', referredOn: '2026-10-01' },
  ...{ absentFrom: '2026-05-04', absentTo: '2026-07-17', courtOn: '2026-11-25' },
};

test.each<[string, object, string[]]>([
  ['an order that ends within the week', order, ['end']],
  ['an order that ends later', { ...order, endsOn: '2026-12-04' }, []],
  ['an order that was not made', { ...order, madeOn: undefined }, []],
  ['an order with its outcome', { ...order, outcome }, []],
  [
    'a parenting order that has ended',
    { step: 'parenting-order', parentId: 'mother', madeOn: '2026-08-25', endsOn: '2026-11-25' },
    ['end overdue'],
  ],
  ['a day in court that has passed', prosecution, ['court overdue']],
  ['a day in court within the week', { ...prosecution, courtOn: '2026-12-03' }, ['court']],
  ['a case without a day in court', { ...prosecution, courtOn: undefined }, []],
  ['a case with its outcome', { ...prosecution, outcome: { on: '2026-11-25', result: 'guilty' } }, []],
])('%s is the council’s', async (_, change, expected) => {
  expect(await keys(change, 'officer')).toEqual(expected);
  expect(await keys(change, 'asw')).toEqual(expected);
  expect(await keys(change, 'school')).toEqual([]);
});
