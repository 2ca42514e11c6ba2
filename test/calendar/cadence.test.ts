import { describe, expect, it } from 'vitest';
import { fortnightly } from '../../src/calendar/cadence.ts';
import { year2025 } from './years.ts';

describe('a fortnightly series', () => {
  it('keeps its rhythm over holidays, and says why a date is skipped', () => {
    expect(fortnightly({ from: '2025-10-01', to: '2026-01-09', weekday: 2, calendar: year2025 })).toEqual([
      { date: '2025-10-07' },
      { date: '2025-10-21' },
      { date: '2025-11-04' },
      { date: '2025-11-18' },
      { date: '2025-12-02' },
      { date: '2025-12-16' },
      { date: '2025-12-30', skipped: 'School holiday' },
    ]);
  });

  it('skips bank holidays inside term, training days and closures', () => {
    const mondays = fortnightly({ from: '2026-01-05', to: '2026-05-08', weekday: 1, calendar: year2025 });
    expect(mondays[0]).toEqual({ date: '2026-01-05', skipped: 'INSET day' });
    expect(mondays.at(-2)).toEqual({ date: '2026-04-13' });
    const early = fortnightly({ from: '2026-05-04', to: '2026-05-04', weekday: 1, calendar: year2025 });
    expect(early).toEqual([{ date: '2026-05-04', skipped: 'Early May bank holiday' }]);
    const closed = fortnightly({ from: '2026-02-10', to: '2026-02-10', weekday: 2, calendar: year2025 });
    expect(closed).toEqual([{ date: '2026-02-10', skipped: 'School closed' }]);
  });

  it('is empty where no such day lies between the dates', () => {
    expect(fortnightly({ from: '2026-01-07', to: '2026-01-12', weekday: 2, calendar: year2025 })).toEqual([]);
  });
});
