import { describe, expect, it, test } from 'vitest';
import { attendanceCodes, codeNumber } from '../../../../src/attendance/attendanceCode.ts';
import { sessionNumber } from '../../../../src/attendance/marks.ts';
import {
  isInUse,
  outOfForce,
  readMark,
  splitDay,
} from '../../../../src/attendance/reading/marks/markText.ts';

const code = (name: string, sign = 'national') => ({ kind: 'code', code: codeNumber(name), sign });

describe('one mark', () => {
  test.each([
    ['/', code('/')],
    [' \\ ', code('\\')],
    ['i', code('I')],
    ['c2', code('C2')],
    ['Y7', code('Y7')],
    ['#', code('#')],
    ['I01', code('I', 'local')],
    ['x07', code('X', 'local')],
    ['', { kind: 'missing' }],
    ['  ', { kind: 'missing' }],
    ['-', { kind: 'missing' }],
    ["'-", { kind: 'missing' }],
    ["'=", code('I', 'covid')],
    ["'I", { kind: 'unknown' }],
    ['F', { kind: 'unknown' }],
    ['F01', { kind: 'unknown' }],
    ['I1', { kind: 'unknown' }],
    ['I001', { kind: 'unknown' }],
    ['Y8', { kind: 'unknown' }],
    ['/\\', { kind: 'unknown' }],
    ['--', { kind: 'unknown' }],
    ['7', code('I', 'covid')],
    ['=', code('I', 'covid')],
    ['8', code('Y', 'covid')],
    ['9', code('Y', 'covid')],
    ['[', code('Y', 'covid')],
    [' ] ', code('Y', 'covid')],
    ['1', { kind: 'unknown' }],
    ['=/', { kind: 'unknown' }],
    ['present', { kind: 'unknown' }],
  ])('“%s”', (text, expected) => {
    expect(readMark(text)).toEqual(expected);
  });

  test.each([
    ['H', 'H could be used until 18 August 2024 only', '2024-08-18', '2024-08-19'],
    ['K', 'K can be used from 19 August 2024 only', '2024-08-19', '2024-08-18'],
    ['=', '= could be used until 18 August 2024 only', '2024-08-18', '2024-08-19'],
    ['8', '8 could be used until 18 August 2024 only', '2024-08-18', '2024-08-19'],
  ])('%s has its dates', (text, reason, ...[inUse, notInUse]) => {
    const reading = readMark(text);
    if (reading.kind !== 'code') throw new Error('a code was expected');
    expect(outOfForce(reading, text)).toBe(reason);
    expect(isInUse(reading, sessionNumber(inUse, 'AM'))).toBe(true);
    expect(isInUse(reading, sessionNumber(inUse, 'PM'))).toBe(true);
    expect(isInUse(reading, sessionNumber(notInUse, 'AM'))).toBe(false);
    expect(isInUse(reading, sessionNumber(notInUse, 'PM'))).toBe(false);
  });
});

describe('the two marks of a day', () => {
  test.each([
    ['/\\', ['/', '\\']],
    ['I I', ['I', 'I']],
    ['c2i', ['C2', 'I']],
    ['IC2', ['I', 'C2']],
    ['Y1Y7', ['Y1', 'Y7']],
    ['I01O', ['I01', 'O']],
    ['-/', ['-', '/']],
    [' \\', ['', '\\']],
    ['/ ', ['/', '']],
    ['', ['', '']],
    ['  ', ['', '']],
    ['/', undefined],
    ['///', undefined],
    ['/?', undefined],
    ['03/09/2025', undefined],
  ])('“%s”', (text, expected) => {
    expect(splitDay(text)).toEqual(expected);
  });

  test.each([
    ['Y7', '2024-08-18', ['Y', '7']],
    ['y7', '2024-08-19', undefined],
    ['Y7/', '2024-08-19', ['Y7', '/']],
    ['Y7/', '2024-08-18', undefined],
    ['7=', '2022-01-10', ['7', '=']],
    ['[]', '2022-01-10', ['[', ']']],
    ['I7', '2022-01-10', ['I', '7']],
    ['7/', '2025-01-10', ['7', '/']],
    ['C2I', '2022-01-10', ['C2', 'I']],
  ])('“%s” on %s', (text, date, expected) => {
    expect(splitDay(text, date)).toEqual(expected);
  });

  it('can be any two codes', () => {
    for (const { code: morning } of attendanceCodes)
      for (const { code: afternoon } of attendanceCodes)
        expect(splitDay(`${morning} ${afternoon}`)).toEqual([morning, afternoon]);
  });
});
