import { describe, expect, test } from 'vitest';
import { readCount, readDay, readDays } from '../../../../tabs/features/law/calculators/readInput.ts';

describe('a count', () => {
  const what = 'the sessions';
  test.each([
    ['5', { value: 5 }],
    [' 12 ', { value: 12 }],
    ['1,200', { value: 1200 }],
    ['', { fault: 'Write the sessions.' }],
    ['five', { fault: '“five” is not a whole number. Write the sessions in figures.' }],
    ['2.5', { fault: '“2.5” is not a whole number. Write the sessions in figures.' }],
    ['-3', { fault: '“-3” is not a whole number. Write the sessions in figures.' }],
    ['2001', { fault: 'Write the sessions as 2000 or less.' }],
  ])('%j', (text, read) => {
    expect(readCount(text, { what, max: 2000 })).toEqual(read);
  });

  test('an empty one may stand for something, and there may be a least', () => {
    expect(readCount(' ', { what, max: 9, ifEmpty: 0 })).toEqual({ value: 0 });
    expect(readCount('0', { what, min: 1, max: 9 })).toEqual({ fault: 'Write the sessions as 1 or more.' });
  });
});

describe('a date', () => {
  test.each([
    ['1/10/2026', '2026-10-01'],
    ['1 October 2026', '2026-10-01'],
    ['1 Oct 26', '2026-10-01'],
    ['2026-10-01', '2026-10-01'],
    ['29 February 2028', '2028-02-29'],
  ])('%s', (text, value) => {
    expect(readDay(text, 'the date')).toEqual({ value });
  });

  test.each(['31/9/2026', '10/31/2026', '29 February 2027', 'yesterday', '1/10'])('%s is none', (text) => {
    expect(readDay(text, 'the date')).toEqual({
      fault: `“${text}” is not a date that we can read. Write the date, such as 1 October 2026 or 1/10/2026.`,
    });
  });

  test('several, one on each line', () => {
    expect(readDays('1/9/2025\n\n 3 March 2026 \n', 'the dates')).toEqual({
      value: ['2025-09-01', '2026-03-03'],
    });
    expect(readDays('1/9/2025\nsoon', 'the dates')).toEqual({
      fault: 'Line 2, “soon”, is not a date. Write the dates, one on each line.',
    });
    expect(readDays('\n', 'the dates')).toEqual({ fault: 'Write the dates, one on each line.' });
  });
});
