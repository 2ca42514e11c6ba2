import { expect, test } from 'vitest';
import { holidaysOf } from '../../../src/casework/returns/holidays.ts';
import { marksFrom, times } from './marksFrom.ts';

// From Monday 7 September 2026.
test.each<[string, string[], object[]]>([
  [
    'with a return',
    [...times('GG', 5), '/\\'],
    [{ from: '2026-09-07', to: '2026-09-11', sessions: 10, returnedOn: '2026-09-14' }],
  ],
  ['that goes on', ['/\\', ...times('GG', 3)], [{ from: '2026-09-08', to: '2026-09-10', sessions: 6 }]],
  [
    'followed by illness',
    [...times('GG', 5), 'II', '/\\'],
    [{ from: '2026-09-07', to: '2026-09-11', sessions: 10, returnedOn: '2026-09-15' }],
  ],
  [
    'from an afternoon on, over a half term',
    ['/G', ...times('##', 4), 'GG', 'L\\'],
    [{ from: '2026-09-07', to: '2026-09-14', sessions: 3, returnedOn: '2026-09-15' }],
  ],
  [
    'twice',
    ['GG', '/\\', 'GG', '/\\'],
    [
      { from: '2026-09-07', to: '2026-09-07', sessions: 2, returnedOn: '2026-09-08' },
      { from: '2026-09-09', to: '2026-09-09', sessions: 2, returnedOn: '2026-09-10' },
    ],
  ],
  ['never', ['/\\', 'OO'], []],
  // Seen on Friday 11 September, after the register had closed.
  [
    'with illness in it, and a return too late for the register',
    ['GG', 'GG', 'II', 'GG', 'UO', '/\\'],
    [{ from: '2026-09-07', to: '2026-09-10', sessions: 6, returnedOn: '2026-09-11' }],
  ],
])('a holiday %s', (_, days, expected) => {
  expect(holidaysOf(marksFrom('2026-09-07', days), '2026-12-31')).toEqual(expected);
});
