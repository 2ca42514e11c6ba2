import { expect, test } from 'vitest';
import {
  changeWords,
  sessionsAndDays,
  thresholdWords,
  yearWords,
} from '../../../../tabs/features/caseload/figureWords.ts';

test.each([
  [0, '0 sessions, 0 days'],
  [1, '1 session, ½ day'],
  [2, '2 sessions, 1 day'],
  [3, '3 sessions, 1½ days'],
  [14, '14 sessions, 7 days'],
  [2401, '2,401 sessions, 1,200½ days'],
])('%d missed sessions', (sessions, words) => {
  expect(sessionsAndDays(sessions)).toBe(words);
});

test('the threshold is a date once met, and a count before', () => {
  const window = { inWindow: 8, unexplainedInWindow: 0 };
  expect(thresholdWords(window)).toBe('8 of 10 sessions');
  expect(thresholdWords({ ...window, metOn: '2026-11-12' })).toBe('Met on 12 November 2026');
  expect(thresholdWords(undefined)).toBe('Not known');
});

test.each([
  [undefined, 'New'],
  [0, 'No change'],
  [12, 'Up 1.2 points'],
  [-4, 'Down 0.4 points'],
  [10, 'Up 1.0 point'],
])('a change of %s tenths', (tenths, words) => {
  expect(changeWords(tenths)).toBe(words);
});

test.each([
  ['R', 'Reception'],
  ['7', 'Year 7'],
  ['13', 'Year 13'],
  ['N2', 'Nursery 2'],
  ['', ''],
  ['Mixed', 'Mixed'],
])('year group %j', (year, words) => {
  expect(yearWords(year)).toBe(words);
});
