import { describe, expect, test } from 'vitest';
import { improvementFigureOf } from '../../../src/casework/legal/improvementFigure.ts';
import { rowWith } from './rows.ts';
import { calendar, improvement, today } from './steps.ts';

const figure = (
  marks: readonly string[],
  change: Parameters<typeof improvement>[0] = {},
  { asAt, on = today }: { asAt?: string; on?: string } = {},
) =>
  improvementFigureOf(improvement(change), rowWith({ from: '2026-11-02', days: marks, asAt }), {
    today: on,
    calendar,
  });

/** Twenty days of four school weeks from Monday 2 November 2026, Friday 27 without school. */
const days = (...marks: [string, number][]) =>
  marks.flatMap(([mark, count]) => Array<string>(count).fill(mark));

describe('the figure of a notice to improve', () => {
  test('counts possible and unauthorised sessions of its period', () => {
    // 19 days, 38 sessions: 2 days of O (4 sessions), a day of illness, 16 days present. 4 of 38: 10.5%.
    expect(figure(days(['OO', 2], ['II', 1], ['/\\', 16]))).toEqual({
      startsOn: '2026-11-02',
      endsOn: '2026-11-26',
      mostUnauthorised: 10,
      from: '2026-11-02',
      upTo: '2026-11-26',
      possible: 38,
      attended: 32,
      unauthorised: 4,
      unauthorisedPercent: '10.5',
      within: false,
      daysLeft: 1,
    });
  });

  test('is within on the line itself: 2 of 20', () => {
    // Ten days to 13 November: one of O.
    const found = figure(days(['OO', 1], ['/\\', 9]), {}, { asAt: '2026-11-13' });
    expect(found).toMatchObject({ possible: 20, unauthorised: 2, unauthorisedPercent: '10.0', within: true });
  });

  test('is read from the counts, not from the rounded figure', () => {
    // 4 of 38 are 10.526%: shown as 10.5, and more than 10.5.
    const found = figure(days(['OO', 2], ['II', 1], ['/\\', 16]), { mostUnauthorised: 10.5 });
    expect(found).toMatchObject({ unauthorisedPercent: '10.5', within: false });
  });

  test('takes no account of sessions that were not possible', () => {
    // D counts neither way: 2 unauthorised of 18.
    const found = figure(days(['DD', 1], ['OO', 1], ['/\\', 8]), {}, { asAt: '2026-11-13' });
    expect(found).toMatchObject({
      possible: 18,
      unauthorised: 2,
      unauthorisedPercent: '11.1',
      within: false,
    });
  });

  test('looks at no mark outside the period', () => {
    const found = figure(days(['OO', 5], ['/\\', 10]), { startsOn: '2026-11-09', weeks: 3 });
    // The week of 2 November is before it: 10 days, none unauthorised.
    expect(found).toMatchObject({ possible: 20, unauthorised: 0, unauthorisedPercent: '0.0', within: true });
  });

  test('goes as far as the register does, and says how far', () => {
    expect(figure(days(['/\\', 5]), {}, { asAt: '2026-11-06' })).toMatchObject({
      upTo: '2026-11-06',
      possible: 10,
    });
  });

  test('says nothing where the register does not reach the start', () => {
    const found = figure([], {}, { asAt: '2026-10-23' });
    expect(found).toMatchObject({ possible: 0, unauthorisedPercent: '', daysLeft: 1 });
    expect(found).not.toHaveProperty('upTo');
    expect(found).not.toHaveProperty('within');
  });

  test('says nothing of a pupil whom no register has', () => {
    expect(improvementFigureOf(improvement(), undefined, { today })).toEqual({
      startsOn: '2026-11-02',
      endsOn: '2026-11-26',
      mostUnauthorised: 10,
      gap: 'not-in-register',
      possible: 0,
      attended: 0,
      unauthorised: 0,
      unauthorisedPercent: '',
    });
  });

  describe('of a period that a register has in part', () => {
    // 22 June to 18 September: five school weeks of summer, and one after 7 September that the new register has.
    const straddling = { startsOn: '2026-06-22', weeks: 6, endsOn: '2026-09-18' };
    const newYear = rowWith({ from: '2026-09-07', days: days(['/\\', 10]) });
    const found = (change: object, row = newYear, terms = calendar.terms) =>
      improvementFigureOf(improvement(change), row, { today, calendar: { ...calendar, terms } });

    test('says from when it counts, and not that the notice is met', () => {
      const said = found(straddling);
      expect(said).toMatchObject({ from: '2026-09-07', upTo: '2026-09-18', possible: 20, unauthorised: 0 });
      expect(said).not.toHaveProperty('within');
      const summer = { name: 'Summer 2', from: '2026-06-01', to: '2026-07-21' };
      expect(found(straddling, newYear, [summer, ...calendar.terms])).not.toHaveProperty('within');
      // The dates of this school year are not there yet: that the school was shut before 7 September nobody knows.
      const since = { ...straddling, startsOn: '2026-09-01' };
      expect(found(since, newYear, [summer])).not.toHaveProperty('within');
      expect(improvementFigureOf(improvement(straddling), newYear, { today })).not.toHaveProperty('within');
    });

    test('is whole where the school was shut on the days before the first mark', () => {
      // Friday 4 September 2026 is a training day here, and the fifth and sixth are a weekend.
      const shut = { ...calendar, inset: ['2026-09-04'] };
      const notice = improvement({ ...straddling, startsOn: '2026-09-04' });
      const said = improvementFigureOf(notice, newYear, { today, calendar: shut });
      expect(said).toMatchObject({ from: '2026-09-04', within: true });
      expect(found({ ...straddling, startsOn: '2026-09-04' })).toMatchObject({ from: '2026-09-07' });
    });

    test('has nothing where the register begins after it', () => {
      const said = found({ startsOn: '2026-06-22', weeks: 3, endsOn: '2026-07-10' });
      expect(said).toMatchObject({ gap: 'begins-later', possible: 0, unauthorisedPercent: '' });
      expect(said).not.toHaveProperty('upTo');
    });
  });

  test('has nothing from a register of sums, however late', () => {
    const sums = {
      ...rowWith({ from: '2026-11-02', days: days(['OO', 10]) }),
      calendar: { from: '', marks: '' },
    };
    const said = improvementFigureOf(improvement(), sums, { today, calendar });
    expect(said).toMatchObject({ gap: 'sums-only', possible: 0, unauthorisedPercent: '' });
    expect(said).not.toHaveProperty('upTo');
  });

  test('says that the register does not reach it yet', () => {
    const found = figure(days(['/\\', 5]), { startsOn: '2026-11-16' }, { asAt: '2026-11-06' });
    expect(found).toMatchObject({ gap: 'not-reached' });
    expect(found).not.toHaveProperty('upTo');
  });

  test('counts what is left of it in school days', () => {
    const left = (on: string) => figure([], {}, { on }).daysLeft;
    // 2 to 26 November are 19 school days. Of Monday 23rd on: 4. The last day itself: 1. After it: none.
    expect(left('2026-10-26')).toBe(19);
    expect(left('2026-11-02')).toBe(19);
    expect(left('2026-11-21')).toBe(4);
    expect(left('2026-11-23')).toBe(4);
    expect(left('2026-11-26')).toBe(1);
    expect(left('2026-11-27')).toBe(0);
  });

  test('ends with a period that ended early', () => {
    const outcome = { on: '2026-11-11', result: 'ended-early' as const, told: [] };
    const found = figure(days(['OO', 19]), { outcome });
    // 2 to 11 November: 8 days.
    expect(found).toMatchObject({ endsOn: '2026-11-11', upTo: '2026-11-11', possible: 16, unauthorised: 16 });
    expect(found).not.toHaveProperty('daysLeft');
  });
});
