import { expect, test } from 'vitest';
import {
  missedLearning,
  schoolDaysInWords,
  weeksInWords,
} from '../../../src/attendance/pupil/missedLearning.ts';

test.each<[number, string, string | undefined]>([
  [0, 'no school days', undefined],
  [1, 'half a school day', undefined],
  [2, '1 school day', undefined],
  [3, '1 and a half school days', undefined],
  [9, '4 and a half school days', undefined],
  [10, '5 school days', '1 week'],
  [11, '5 and a half school days', '1 week and half a day'],
  [12, '6 school days', '1 week and 1 day'],
  [25, '12 and a half school days', '2 weeks and 2 and a half days'],
  [380, '190 school days', '38 weeks'],
])('%d sessions missed', (sessions, days, weeks) => {
  const missed = missedLearning(sessions);
  expect(schoolDaysInWords(missed.days)).toBe(days);
  expect(weeksInWords(missed)).toBe(weeks);
});
