import { expect, test } from 'vitest';
import {
  missedLearning,
  schoolDaysInWords,
  weeksInWords,
} from '../../../src/attendance/pupil/missedLearning.ts';

test.each([
  [0, 'no school days', undefined],
  [1, 'half a school day', undefined],
  [2, '1 school day', undefined],
  [3, '1 and a half school days', undefined],
  [9, '4 and a half school days', undefined],
  [10, '5 school days', '1 week'],
  [11, '5 and a half school days', '1 week and half a day'],
  [12, '6 school days', '1 week and 1 day'],
  [20, '10 school days', '2 weeks'],
  [25, '12 and a half school days', '2 weeks and 2 and a half days'],
  [190, '95 school days', '19 weeks'],
])('%i sessions: %s, %s', (sessions, days, weeks) => {
  const missed = missedLearning(sessions);
  expect([schoolDaysInWords(missed.days), weeksInWords(missed)]).toEqual([days, weeks]);
});

test('in figures', () => {
  expect(missedLearning(25)).toEqual({ sessions: 25, days: 12.5, weeks: 2, restDays: 2.5 });
});
