import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unauthorisedRuns } from '../../../src/casework/returns/unauthorisedRuns.ts';
import { marksFrom, times } from './marksFrom.ts';

const monday = '2026-09-07';
const asAt = '2026-12-31';
const runsOf = (...days: string[]) => unauthorisedRuns(marksFrom(monday, days), asAt);

describe('ten school days in a row without leave', () => {
  // From Monday 7 September 2026, ten school days end on Friday 18 September.
  test.each<[string, string[], { to: string; days: number; stillAbsent: boolean }[]]>([
    ['are ten', [...times('OO', 10), '/\\'], [{ to: '2026-09-18', days: 10, stillAbsent: false }]],
    ['go on', times('OO', 10), [{ to: '2026-09-18', days: 10, stillAbsent: true }]],
    ['are not nine', [...times('OO', 9), '/\\'], []],
    [
      'may be of G, N, O and U',
      ['GG', 'NN', 'OO', 'UU', ...times('GO', 6)],
      [{ to: '2026-09-18', days: 10, stillAbsent: true }],
    ],
    ['end with half a day of attendance', [...times('OO', 9), 'O\\', ...times('OO', 9)], []],
    ['end with half a day of leave', [...times('OO', 9), 'OI', ...times('OO', 9)], []],
    ['end at another school', [...times('OO', 9), 'DD', ...times('OO', 9)], []],
    // A whole week of half term, and a day on which the school could not be reached: 18 September + 6 weekdays.
    [
      'go past days on which the school was closed',
      [...times('OO', 5), ...times('##', 5), 'Y2 Y2', ...times('OO', 5)],
      [{ to: '2026-09-28', days: 10, stillAbsent: true }],
    ],
    [
      'go past days without a mark',
      [...times('OO', 5), '..', ...times('OO', 5)],
      [{ to: '2026-09-21', days: 10, stillAbsent: true }],
    ],
    [
      'count a day of which half was closed',
      [...times('OO', 9), 'O#'],
      [{ to: '2026-09-18', days: 10, stillAbsent: true }],
    ],
    // Ten days, a day back, ten more: 7 to 18 September and 22 September to 5 October.
    [
      'are counted each time',
      [...times('OO', 10), '/\\', ...times('OO', 10)],
      [
        { to: '2026-09-18', days: 10, stillAbsent: false },
        { to: '2026-10-05', days: 10, stillAbsent: true },
      ],
    ],
  ])('%s', (_, days, expected) => {
    expect(runsOf(...days)).toMatchObject(expected);
    expect(runsOf(...days)).toHaveLength(expected.length);
  });

  test('say the first day too', () => {
    expect(runsOf('/\\', ...times('OO', 11))).toEqual([
      { from: '2026-09-08', to: '2026-09-22', days: 11, stillAbsent: true },
    ]);
  });

  test('after the date asked for do not count', () => {
    expect(unauthorisedRuns(marksFrom(monday, times('OO', 12)), '2026-09-17')).toEqual([]);
    expect(unauthorisedRuns(marksFrom(monday, times('OO', 12)), '2026-09-18')).toMatchObject([{ days: 10 }]);
  });
});

const letters: Record<string, string> = { '/': 'E', '\\': 'E', I: 'E', D: 'E', B: 'E' };
const tokensOf = (day: string) => (day.includes(' ') ? day.split(' ') : [...day]);

/** A day as one letter: it ends a row (E), counts in it (C), or is passed over (P). */
function letterOf(day: string): string {
  const tokens = tokensOf(day);
  if (tokens.some((token) => letters[token])) return 'E';
  return tokens.some((token) => 'GNOU'.includes(token)) ? 'C' : 'P';
}

/** The same by way of text: stretches between what ends them. */
function slowly(days: readonly string[]) {
  const text = days.map(letterOf).join('');
  const dateAt = (index: number) =>
    new Date(Date.UTC(2026, 8, 7 + Math.floor(index / 5) * 7 + (index % 5))).toISOString().slice(0, 10);
  return [...text.matchAll(/[CP]+/g)].flatMap(({ 0: stretch, index }) => {
    const count = stretch.replaceAll('P', '').length;
    if (count < 10) return [];
    const [first, last] = [stretch.indexOf('C'), stretch.lastIndexOf('C')];
    const stillAbsent = index + stretch.length === text.length;
    return [{ from: dateAt(index + first), to: dateAt(index + last), days: count, stillAbsent }];
  });
}

test('agrees with a slow count', () => {
  const day = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('OO', 'GG', 'NO', 'UO', 'O#') },
    { weight: 3, arbitrary: fc.constantFrom('##', '..', 'Y2 Y1', 'XX') },
    { weight: 1, arbitrary: fc.constantFrom('/\\', 'OI', 'DD', 'O\\', 'BB') },
  );
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 70 }), (days) => {
      expect(runsOf(...days)).toEqual(slowly(days));
    }),
  );
});
