import { describe, expect, test } from 'vitest';
import {
  mostMissed,
  patternRows,
} from '../../../../../../tabs/features/caseload/pupil/figures/patternShape.ts';
import {
  recoveryOf,
  recoveryShort,
  recoveryWords,
} from '../../../../../../tabs/features/caseload/pupil/figures/recoveryWords.ts';
import { seenWords } from '../../../../../../tabs/features/caseload/pupil/figures/sessionWords.ts';
import {
  oldestLeaveWords,
  type Threshold,
  thresholdNeeds,
  thresholdState,
} from '../../../../../../tabs/features/caseload/pupil/figures/thresholdInWords.ts';

const session = (date: string) => ({ date, half: 'AM' as const, code: 'O' });
const window: Threshold = {
  windowFrom: '2026-09-14',
  windowTo: '2026-11-22',
  weeks: 10,
  sessions: [session('2026-09-16'), session('2026-09-17'), session('2026-11-05')],
  needed: 7,
};

import { pupilWith } from './pupilPage.ts';

describe('the national threshold', () => {
  test('not met: what the window holds, and what it would take', () => {
    expect(thresholdState(window)).toBe(
      'Not met. The window of 10 school weeks, from 14 September 2026 to 22 November 2026, holds 3 unauthorised sessions.',
    );
    expect(thresholdNeeds(window)).toBe(
      '7 more unauthorised sessions in this window would meet the threshold of 10.',
    );
    expect(thresholdNeeds({ ...window, needed: 1 })).toMatch(/^1 more unauthorised session in/);
  });
  test('met, and how far the window of now is from ten', () => {
    expect(thresholdState({ ...window, metOn: '2026-10-02' })).toMatch(
      /^Met on 2 October 2026, when the tenth/,
    );
    expect(thresholdNeeds({ ...window, metOn: '2026-10-02' })).toMatch(/would make 10 again\.$/);
    expect(thresholdNeeds({ ...window, needed: 0 })).toBeUndefined();
  });
  test.each<[Threshold['oldestLeave'], string | undefined]>([
    [undefined, undefined],
    [
      { count: 2, inWeeks: 1, monday: '2026-11-23' },
      'The oldest 2 (16 September 2026 to 17 September 2026) fall out of the window when the next school week starts, in the week of 23 November 2026.',
    ],
    [
      { count: 1, inWeeks: 3 },
      'The oldest (16 September 2026) falls out of the window 3 school weeks from now. The school’s calendar does not reach that far, so there is no date.',
    ],
  ])('the oldest leave: %j', (oldestLeave, words) => {
    const { oldestLeave: _, ...rest } = window;
    expect(oldestLeaveWords(oldestLeave ? { ...rest, oldestLeave } : rest)).toBe(words);
  });
});

// 85 of 100: 9 x 15 - 85 + 1 = 51 sessions in a row make 136 of 151, which is 90.07%.
test.each<[Parameters<typeof recoveryWords>[0], string, string]>([
  [{ above: 90, sessions: 0 }, 'Above it now', 'Attendance is above 90%.'],
  [
    { above: 90, sessions: 51, left: 51 },
    '51 sessions in a row',
    '51 sessions in a row without an absence, which is 25 and a half school days. This school year has 51 sessions left.',
  ],
  [
    { above: 90, sessions: 51, left: 50 },
    'Not this school year',
    'It would take 51 sessions in a row without an absence, which is 25 and a half school days, and this school year has 50 sessions left. The most that this year can still reach is 90.0%.',
  ],
  [
    { above: 90, sessions: 51 },
    '51 sessions in a row',
    '51 sessions in a row without an absence, which is 25 and a half school days. How many sessions this school year still has is not known.',
  ],
])('getting above it: %j', (recovery, short, words) => {
  expect(recoveryShort(recovery)).toBe(short);
  expect(recoveryWords(recovery, { possible: 100, attended: 85 })).toBe(words);
});

test('the run can be said of sums too, with the rest of the year where it is known', () => {
  expect(recoveryOf(pupilWith({ possible: 100, attended: 85 }))).toEqual([
    { above: 90, sessions: 51 },
    { above: 50, sessions: 0 },
  ]);
  const [ninety] = recoveryOf(pupilWith({ possible: 102, attended: 40, sessionsLeft: 278 }));
  expect(ninety && recoveryShort(ninety)).toBe('Not this school year');
});

test.each([
  [0, 'On the last day'],
  [1, '1 school day ago'],
  [12, '12 school days ago'],
])('seen %d school days ago', (schoolDays, words) => {
  expect(seenWords({ date: '2026-11-04', half: 'AM', code: '/', schoolDays, offSite: false })).toBe(words);
});
test('never seen', () => expect(seenWords(undefined)).toBe('Never in this register'));

describe('the pattern of the week', () => {
  const cell = (weekday: number, half: 'AM' | 'PM', [missed, possible]: [number, number]) => ({
    weekday,
    half,
    possible,
    missed,
  });
  const week = (change: (weekday: number, half: 'AM' | 'PM') => number) =>
    [1, 2, 3, 4, 5].flatMap((day) => [
      cell(day, 'AM', [change(day, 'AM'), 10]),
      cell(day, 'PM', [change(day, 'PM'), 10]),
    ]);

  test('a row a day, and a level a share', () => {
    const rows = patternRows([
      cell(1, 'AM', [0, 10]),
      cell(1, 'PM', [1, 11]),
      cell(2, 'AM', [1, 10]),
      cell(2, 'PM', [3, 10]),
    ]);
    expect(rows.map(({ weekday }) => weekday)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
    ]);
    expect(rows.slice(0, 2).flatMap(({ cells }) => cells.map(({ level }) => level))).toEqual([0, 1, 2, 3]);
    expect(rows[4]?.cells).toEqual([
      { half: 'AM', possible: 0, missed: 0, level: 0 },
      { half: 'PM', possible: 0, missed: 0, level: 0 },
    ]);
  });
  test('a Saturday is shown where something was possible on it', () => {
    expect(patternRows([cell(6, 'AM', [5, 10])]).map(({ weekday }) => weekday)).toContain('Saturday');
    expect(patternRows([cell(6, 'AM', [0, 0])])).toHaveLength(5);
  });
  test.each<[string, ReturnType<typeof week>, string | undefined]>([
    ['nothing missed', week(() => 0), undefined],
    ['the same all week', week(() => 5), undefined],
    ['two Mondays are chance', week((day, half) => (day === 1 && half === 'AM' ? 2 : 0)), undefined],
    [
      'Monday mornings',
      week((day, half) => (day === 1 && half === 'AM' ? 6 : 1)),
      'Monday mornings stand out: 6 of 10 missed (60%).',
    ],
  ])('%s', (_, pattern, words) => {
    expect(mostMissed(pattern)).toBe(words);
  });
});
