import { describe, expect, it, test } from 'vitest';
import { day, line, passage } from '../../../src/casework/cases/fields.ts';

describe('a day', () => {
  test.each(['1990-01-01', '2024-02-29', '2026-11-26', '2100-12-31'])('%s is one', (date) => {
    expect(day.parse(date)).toBe(date);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '26/11/2026',
    '1989-12-31',
    '0001-01-01',
    '2101-01-01',
    '9999-12-31',
    '',
  ])('%s is none', (date) => {
    expect(day.safeParse(date).success).toBe(false);
  });
});

describe('what somebody typed', () => {
  it('keeps its lines, and loses what nobody sees', () => {
    expect(passage.parse('  One\r\ntwo\u0000\u0007\u001b\tthree\rfour\ud800 ')).toBe('One\ntwo\tthree\nfour');
  });

  test.each(["Sinéad O'Neill", '王小明', 'محمد \u200f(أب)', '👩🏽‍🏫'])('keeps the name %s', (name) => {
    expect(line.parse(name)).toBe(name);
  });

  it('is one line where one is wanted', () => {
    expect(line.parse('Ann\u0000\n\tBell')).toBe('Ann Bell');
  });

  test.each(['', '  ', '\u0000\u0007', '\n'])('is there at all: %j is not', (text) => {
    expect(line.safeParse(text).success).toBe(false);
  });
});
