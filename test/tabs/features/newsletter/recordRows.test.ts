import { expect, test } from 'vitest';
import { countOf, groupsOf, recordRows } from '../../../../tabs/features/newsletter/recordRows.ts';

const reader = (personId: string, change: { acknowledgedAt?: string; left?: true } = {}) => ({
  personId,
  personName: `Person ${personId}`,
  role: 'school' as const,
  ...change,
});
const at = '2026-11-20T10:00:00.000Z';
const record = {
  schools: [
    { schoolId: 's-1', schoolName: 'St Mary’s', readers: [reader('a', { acknowledgedAt: at }), reader('b')] },
    { schoolId: 's-2', schoolName: 'St Mary’s', readers: [reader('a', { acknowledgedAt: at })] },
    { schoolId: 's-3', schoolName: 'Elm', readers: [reader('c', { acknowledgedAt: at, left: true })] },
  ],
  supportWorkers: [reader('d')],
};

test('two schools of one name stand apart, and the support workers come last', () => {
  const groups = groupsOf(record);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(4);
  expect(groups.map(({ name }) => name)).toEqual([
    'St Mary’s',
    'St Mary’s',
    'Elm',
    'Attendance Support Workers',
  ]);
  expect(groupsOf({ ...record, supportWorkers: [] })).toHaveLength(3);
});

test('a person of two schools counts once, and one who has left not at all', () => {
  expect(countOf(groupsOf(record))).toEqual({ done: 1, all: 3 });
});

test('a row for each person in each school', () => {
  const rows = recordRows({ title: 'News', halfTerm: 'Autumn 2' }, groupsOf(record));
  expect(rows).toHaveLength(6);
  expect(rows[1]).toEqual(['News', 'Autumn 2', 'St Mary’s', 'Person a', '20 November 2026 at 10am', '']);
  expect(rows[4]?.[5]).toBe('Yes');
});
