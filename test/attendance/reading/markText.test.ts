import { describe, expect, it, test } from 'vitest';
import { attendanceCodes, codeNumber } from '../../../src/attendance/attendanceCode.ts';
import { outOfForce, readMark, splitDay } from '../../../src/attendance/reading/markText.ts';

const code = (name: string, subCode = false) => ({ kind: 'code', code: codeNumber(name), subCode });

describe('one mark', () => {
  test.each([
    ['/', code('/')],
    [' \\ ', code('\\')],
    ['i', code('I')],
    ['c2', code('C2')],
    ['Y7', code('Y7')],
    ['#', code('#')],
    ['I01', code('I', true)],
    ['x07', code('X', true)],
    ['', { kind: 'missing' }],
    ['  ', { kind: 'missing' }],
    ['-', { kind: 'missing' }],
    ['F', { kind: 'unknown' }],
    ['F01', { kind: 'unknown' }],
    ['I1', { kind: 'unknown' }],
    ['I001', { kind: 'unknown' }],
    ['Y8', { kind: 'unknown' }],
    ['/\\', { kind: 'unknown' }],
    ['--', { kind: 'unknown' }],
    ['7', { kind: 'unknown' }],
    ['present', { kind: 'unknown' }],
  ])('“%s”', (text, expected) => {
    expect(readMark(text)).toEqual(expected);
  });

  it('says between which dates a code may stand', () => {
    expect(outOfForce(codeNumber('H') ?? -1)).toBe('H could be used until 18 August 2024 only');
    expect(outOfForce(codeNumber('K') ?? -1)).toBe('K can be used from 19 August 2024 only');
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

  it('can be any two codes', () => {
    for (const { code: morning } of attendanceCodes)
      for (const { code: afternoon } of attendanceCodes)
        expect(splitDay(`${morning} ${afternoon}`)).toEqual([morning, afternoon]);
  });
});
