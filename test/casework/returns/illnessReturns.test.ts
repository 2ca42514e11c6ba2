import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { illnessReturns } from '../../../src/casework/returns/illnessReturns.ts';
import { marksFrom, times } from './marksFrom.ts';

const monday = '2026-09-07';
const asAt = '2026-12-31';
const of = (...days: string[]) => illnessReturns(marksFrom(monday, days), asAt);

describe('fifteen school days of illness', () => {
  // From Monday 7 September 2026, fifteen school days end on Friday 25 September.
  test.each<[string, string[], object[]]>([
    [
      'in a row',
      [...times('II', 15), '/\\'],
      [{ from: monday, to: '2026-09-25', days: 15, inARow: true, spells: 1 }],
    ],
    [
      'in a row, past a week without school',
      [...times('II', 10), ...times('##', 5), ...times('II', 5)],
      [{ from: monday, to: '2026-10-02', days: 15, inARow: true, spells: 1 }],
    ],
    // The school judges whether to expect 15.
    [
      'but for half a day are near',
      [...times('II', 14), 'I\\'],
      [
        {
          ...{ from: monday, to: '2026-09-25', days: 14.5, inARow: true, spells: 1 },
          expected: { stillIll: false },
        },
      ],
    ],
    [
      'that are near and go on, past days without a mark',
      [...times('II', 12), '##'],
      [
        {
          ...{ from: monday, to: '2026-09-22', days: 12, inARow: true, spells: 1 },
          expected: { stillIll: true },
        },
      ],
    ],
    [
      'that are near together',
      [...times('II', 6), '/\\', ...times('II', 6)],
      [
        {
          ...{ from: monday, to: '2026-09-23', days: 12, inARow: false, spells: 2 },
          expected: { stillIll: true },
        },
      ],
    ],
    ['that are not near', [...times('II', 11), 'I\\'], []],
    // 14 days to 24 September, a day back, and one more on Monday 28 September.
    [
      'together',
      [...times('II', 14), '/\\', 'II'],
      [{ from: monday, to: '2026-09-28', days: 15, inARow: false, spells: 2 }],
    ],
    [
      'in halves',
      times('I\\', 30),
      [{ from: monday, to: '2026-10-16', days: 15, inARow: false, spells: 30 }],
    ],
    [
      'with an appointment among them are two spells',
      [...times('II', 8), 'MM', ...times('II', 8)],
      [{ from: monday, to: '2026-09-29', days: 16, inARow: false, spells: 2 }],
    ],
    // 15 days, a day back, 15 more from 29 September to 19 October.
    [
      'twice are told twice',
      [...times('II', 15), '/\\', ...times('II', 15)],
      [
        { from: monday, to: '2026-09-25', days: 15, inARow: true, spells: 2 },
        { from: '2026-09-29', to: '2026-10-19', days: 15, inARow: true, spells: 2 },
      ],
    ],
    // The long spell is a return of its own; the two days before it are told with it.
    [
      'beside other spells',
      [...times('II', 2), '/\\', ...times('II', 16)],
      [{ from: '2026-09-10', to: '2026-10-01', days: 16, inARow: true, spells: 2 }],
    ],
    ['that nobody was ill for', times('OO', 30), []],
  ])('%s', (_, days, expected) => {
    expect(of(...days)).toEqual(expected);
  });

  test('of the school year before are not told again', () => {
    // 15 days in June and July 2026, and 3 in September.
    const june = marksFrom('2026-06-29', [...times('II', 15), ...times('##', 35), ...times('II', 3)]);
    expect(illnessReturns(june, '2026-07-31')).toMatchObject([{ to: '2026-07-17', days: 15 }]);
    expect(illnessReturns(june, '2026-09-30')).toEqual([]);
  });
});

test('agrees with a slow count', () => {
  const day = fc.constantFrom('II', 'II', 'II', 'I\\', '/I', '/\\', '##', '..', 'OO', 'IO');
  const slow = (days: readonly string[]) => {
    const tokens = days.flatMap((each) => [...each]).filter((token) => token !== '#' && token !== '.');
    // Runs of I between anything else.
    const runs = tokens
      .map((token) => (token === 'I' ? 'I' : ' '))
      .join('')
      .split(' ')
      .filter((run) => run !== '')
      .map((run) => run.length / 2);
    const long = runs.filter((run) => run >= 15);
    if (long.length > 0)
      return long.map((run) => ({ days: run, inARow: true, spells: runs.length, isShort: false }));
    const sum = runs.reduce((a, b) => a + b, 0);
    const inARow = runs.length === 1;
    const isShort = sum < 15;
    return sum >= 12 ? [{ days: sum, inARow, spells: runs.length, isShort }] : [];
  };
  fc.assert(
    fc.property(fc.array(day, { minLength: 10, maxLength: 70 }), (days) => {
      const found = of(...days).map(({ days: count, inARow, spells, expected }) => ({
        ...{ days: count, inARow, spells },
        isShort: expected !== undefined,
      }));
      expect(found).toEqual(slow(days));
    }),
  );
});
