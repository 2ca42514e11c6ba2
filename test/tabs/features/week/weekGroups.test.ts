import { describe, expect, test } from 'vitest';
import { oldestFirst } from '../../../../tabs/features/week/registerOrder.ts';
import {
  kindCounts,
  matches,
  noFilter,
  timeOf,
  weekGroups,
} from '../../../../tabs/features/week/weekGroups.ts';
import { dueWords, registerAge } from '../../../../tabs/features/week/weekWords.ts';
import { weekItem } from './weekItem.ts';

// A Thursday.
const today = '2026-11-26';

describe('when a thing is for', () => {
  test.each([
    ['2026-11-20', true, 'overdue'],
    [undefined, true, 'overdue'],
    [undefined, false, 'this-week'],
    ['2026-11-26', false, 'this-week'],
    ['2026-11-29', false, 'this-week'],
    ['2026-11-30', false, 'later'],
  ] as const)('due %s, overdue %s: %s', (dueOn, overdue, time) => {
    const item = weekItem({ overdue, ...(dueOn === undefined ? {} : { dueOn }) });
    expect(timeOf(item, today)).toBe(time);
  });
  test('on a Sunday the week ends that day', () => {
    expect(timeOf(weekItem({ dueOn: '2026-11-30' }), '2026-11-29')).toBe('later');
  });
});

test('groups hold every item once, kinds in their order, items in the order of the server', () => {
  const items = [
    weekItem({ id: 'a', kind: 'action-due', dueOn: '2026-11-27' }),
    weekItem({ id: 'b', kind: 'check-due', overdue: true, dueOn: '2026-11-25' }),
    weekItem({ id: 'c', kind: 'action-due', overdue: true, dueOn: '2026-11-01' }),
    weekItem({ id: 'd', kind: 'check-due', overdue: true, dueOn: '2026-11-20' }),
    weekItem({ id: 'e', kind: 'register-old' }),
  ];
  const shape = weekGroups({ items, today }).map(({ time, count, kinds }) => [
    time,
    count,
    kinds.map(({ kind, items: some }) => `${kind} ${some.map(({ id }) => id).join('')}`),
  ]);
  expect(shape).toEqual([
    ['overdue', 3, ['check-due bd', 'action-due c']],
    ['this-week', 2, ['action-due a', 'register-old e']],
    ['later', 0, []],
  ]);
  expect(kindCounts(items)).toEqual([
    { kind: 'check-due', count: 2 },
    { kind: 'action-due', count: 2 },
    { kind: 'register-old', count: 1 },
  ]);
});

test.each([
  [noFilter, true],
  [{ schoolId: 's1', kind: 'all' }, true],
  [{ schoolId: 's2', kind: 'all' }, false],
  [{ schoolId: 'all', kind: 'review-due' }, true],
  [{ schoolId: 's1', kind: 'action-due' }, false],
] as const)('the filter %j finds it: %s', (filter, found) => {
  expect(matches(filter, weekItem())).toBe(found);
});

test.each([
  ['2026-11-26', { day: 'Due today' }],
  ['2026-11-27', { day: 'Due tomorrow' }],
  ['2026-12-02', { day: 'Due Wednesday 2 December 2026' }],
  ['2026-12-03', { day: 'Due 3 December 2026' }],
  ['2026-11-25', { day: 'Due 25 November 2026', ago: '1 day ago' }],
  ['2026-10-26', { day: 'Due 26 October 2026', ago: '31 days ago' }],
])('%s is said as %j', (dueOn, words) => {
  expect(dueWords(dueOn, today)).toEqual(words);
});

test.each([
  ['2026-11-26', 'Up to 26 November 2026, today'],
  ['2026-11-25', 'Up to 25 November 2026, yesterday'],
  ['2026-11-20', 'Up to 20 November 2026, 6 days ago'],
])('a register up to %s: %s', (asAt, words) => {
  expect(registerAge(asAt, today)).toBe(words);
});

test('schools without a register come first, then the oldest', () => {
  const order = oldestFirst([
    { id: 'a', name: 'Alder', asAt: '2026-11-20' },
    { id: 'b', name: 'Beech', asAt: '2026-10-20' },
    { id: 'd', name: 'Dogwood' },
    { id: 'c', name: 'Cedar' },
  ]);
  expect(order.map(({ id }) => id).join('')).toBe('cdba');
});
