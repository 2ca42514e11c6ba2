import { expect, test } from 'vitest';
import { pupilThenWords } from '../../../../../tabs/features/registers/preview/bandCounts.ts';
import { periodFault } from '../../../../../tabs/features/registers/preview/periodFault.ts';
import { bandMoves, summaryWords, toLookAt } from '../../../../../tabs/features/registers/queue/itemWords.ts';
import { savingProgress } from '../../../../../tabs/features/registers/queue/progressWords.ts';
import { importCheck } from '../importCheck.ts';

test.each([
  ['2025-09-01', '2025-12-19', {}],
  ['2025-09-01', '2025-09-01', {}],
  ['', '2025-12-19', { from: 'Give the first day' }],
  ['2025-09-01', '', { to: 'Give the last day' }],
  ['2025-09-01', '2025-08-31', { to: 'The last day is before the first' }],
])('a period from %j to %j', (from, to, fault) => {
  expect(periodFault(from, to)).toEqual(fault);
});

test('a pupil’s figure then, in words', () => {
  expect(pupilThenWords({ attendance: '87.5', band: 'persistent' })).toBe('87.5%, persistently absent');
  expect(pupilThenWords({ attendance: '0.0', band: 'no-sessions' })).toBe('No sessions yet');
  expect(pupilThenWords(undefined)).toBe('Not in it');
});

test('a file in a line', () => {
  expect(summaryWords(importCheck())).toBe(
    'A list of marks: one row for each pupil and session. 100 pupils, 200 rows, 2 September 2025 to 24 October 2025.',
  );
  const {
    from: _from,
    to: _to,
    ...dateless
  } = importCheck({ layout: 'a new one', rowsUsed: 1, rowsIn: 1_200 });
  expect(summaryWords(dateless)).toBe('a new one. 1 of 1,200 rows used.');
  // Who counts is not known before the dates are.
  expect(bandMoves(dateless)).toEqual([]);
});

test('how counts move', () => {
  const words = (part = {}) => bandMoves(importCheck(part)).map((move) => move.words);
  expect(words()).toEqual(['2', '8']);
  const { after } = importCheck();
  const before = { ...after, from: '2025-09-02', to: '2025-10-01', fileName: 'old.csv', severe: 5 };
  expect(words({ before })).toEqual(['5 now, 2 with this file', '8, as before']);
});

test('what to look at, counted', () => {
  expect(toLookAt(importCheck())).toBe('');
  expect(toLookAt(importCheck({ cautions: ['One.'], rejectionsInAll: 1_400, warningsInAll: 1 }))).toBe(
    '1 caution, 1,400 rows or marks not used, 1 warning',
  );
});

test.each([
  [{ stage: 'reading' as const }, { words: 'Reading the file', part: undefined }],
  [{ stage: 'keeping' as const, done: 5, total: 10 }, { part: 0.5 }],
  [
    { stage: 'writing' as const, done: 20, total: 71 },
    { words: 'Writing the caseload: 20 of 71 pupils', part: 20 / 71 },
  ],
  [{}, { words: 'Saving' }],
])('the progress of a save: %j', (line, progress) => {
  expect(savingProgress(line)).toMatchObject(progress);
});
