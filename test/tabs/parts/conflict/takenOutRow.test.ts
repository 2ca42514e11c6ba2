import { expect, test } from 'vitest';
import { withRowBack } from '../../../../tabs/parts/conflict/takenOutRow.ts';

const row = (id: string, title = id) => ({ id, title });

type Case = { rows: ReturnType<typeof row>[]; at: number; after: ReturnType<typeof row>[] };

test.each<[string, Case]>([
  ['where it stood', { rows: [row('a'), row('c')], at: 1, after: [row('a'), row('b'), row('c')] }],
  ['at the beginning', { rows: [row('c')], at: 0, after: [row('b'), row('c')] }],
  ['at the end of a list that is shorter now', { rows: [row('a')], at: 4, after: [row('a'), row('b')] }],
  ['into a list that is empty now', { rows: [], at: 2, after: [row('b')] }],
  [
    'beside what was written into the others since',
    { rows: [row('a', 'New')], at: 1, after: [row('a', 'New'), row('b')] },
  ],
  ['not a second time', { rows: [row('b', 'Back already')], at: 0, after: [row('b', 'Back already')] }],
])('a row that was taken out comes back %s', (_, { rows, at, after }) => {
  expect(withRowBack(rows, { row: row('b'), at })).toEqual(after);
});
