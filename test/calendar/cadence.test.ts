import { describe, expect, it } from 'vitest';
import { fortnightly, termly } from '../../src/calendar/cadence.ts';
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
      { date: '2025-12-30', skipped: 'Christmas holiday' },
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

describe('a termly series', () => {
  const tenth = { schoolWeek: 10, weekday: 2, calendar: year2025 } as const;

  it('falls into the n-th week with school of each term, whatever its halves are called', () => {
    // Autumn: nine Mondays from 1 September to 3 November, half term apart; the tenth is 10 November. Spring: 16 March. Summer: 22 June.
    const expected = [{ date: '2025-11-11' }, { date: '2026-03-17' }, { date: '2026-06-23' }];
    expect(termly({ ...tenth, from: '2025-09-01', to: '2026-07-31' })).toEqual({
      dates: expected,
      tooShort: [],
    });
    const numbered = {
      ...year2025,
      terms: year2025.terms.map((term, n) => ({ ...term, name: `Term ${n + 1}` })),
    };
    expect(termly({ ...tenth, calendar: numbered, from: '2025-09-01', to: '2026-07-31' }).dates).toEqual(
      expected,
    );
  });

  it('counts a week that begins late, and says why a day is skipped', () => {
    const first = { ...tenth, schoolWeek: 1, from: '2025-09-01', to: '2026-02-01' };
    expect(termly({ ...first, weekday: 1 }).dates).toEqual([
      { date: '2025-09-01', skipped: 'Summer holiday' },
      { date: '2026-01-05', skipped: 'INSET day' },
    ]);
  });

  it('names the terms that are too short', () => {
    const twelfth = { ...tenth, schoolWeek: 12, from: '2025-09-01', to: '2026-07-31' };
    expect(termly(twelfth).tooShort).toEqual(['Spring term 2025/26']);
  });
});
