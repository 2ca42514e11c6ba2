import { describe, expect, it, test } from 'vitest';
import { notKnownWithin, whyNoSchool } from '../../src/calendar/holidays.ts';
import { year2025 } from './years.ts';

describe('why there is no school', () => {
  test.each([
    ['2025-08-20', 'Summer holiday'],
    ['2025-09-02', 'Summer holiday'],
    ['2025-10-28', 'October half term'],
    ['2025-12-23', 'Christmas holiday'],
    ['2025-12-25', 'Christmas Day'],
    ['2026-01-02', 'Christmas holiday'],
    ['2026-02-17', 'February half term'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-08', 'Easter holiday'],
    ['2026-05-04', 'Early May bank holiday'],
    ['2026-05-27', 'May half term'],
    ['2026-07-30', 'Summer holiday'],
    ['2026-08-28', 'Summer holiday'],
    ['2026-01-05', 'INSET day'],
    ['2026-02-10', 'School closed'],
    ['2026-06-20', 'Weekend'],
    ['2026-06-22', undefined],
    ['2026-09-08', 'Term dates not known'],
    ['2025-06-10', 'Term dates not known'],
  ])('%s: %s', (date, expected) => {
    expect(whyNoSchool(date, year2025)).toBe(expected);
  });

  it('does not take a half term that nobody entered for a holiday', () => {
    const gap = { ...year2025, terms: year2025.terms.filter(({ name }) => name !== 'Spring 1') };
    expect(whyNoSchool('2026-01-20', gap)).toBe('Term dates not known');
    expect(notKnownWithin('2025-12-01', '2026-03-01', gap)).toEqual([
      { from: '2025-12-20', to: '2026-02-22' },
    ]);
  });

  it('knows nothing without terms', () => {
    const nothing = { terms: [], inset: [], closures: [] };
    expect(whyNoSchool('2026-01-20', nothing)).toBe('Term dates not known');
    expect(notKnownWithin('2026-01-20', '2026-01-22', nothing)).toEqual([
      { from: '2026-01-20', to: '2026-01-22' },
    ]);
  });
});
