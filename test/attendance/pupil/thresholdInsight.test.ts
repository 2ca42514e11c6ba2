import { describe, expect, it, test } from 'vitest';
import { thresholdInsight } from '../../../src/attendance/pupil/thresholdInsight.ts';
import { marksFrom, type PlainMark } from '../slowFigures.ts';
import { plainYear, present, presentBut, timeOf } from './presentBut.ts';

function insightOf(plain: readonly PlainMark[], asAt: string, calendar = plainYear) {
  return thresholdInsight(marksFrom(plain), timeOf([plain, present], asAt, calendar));
}

describe('the window', () => {
  test.each([
    ['2025-11-21', '2025-09-08', '2025-11-23', 10],
    ['2026-01-16', '2025-10-20', '2026-01-18', 10],
    ['2026-04-24', '2026-01-26', '2026-04-26', 10],
    ['2025-09-12', '2025-09-01', '2025-09-14', 2],
    // In a holiday: that of the last school week.
    ['2025-10-29', '2025-09-01', '2025-10-26', 8],
  ])('of %s runs from %s to %s, %i school weeks', (asAt, ...[windowFrom, windowTo, weeks]) => {
    expect(insightOf(present, asAt)).toEqual({ windowFrom, windowTo, weeks, sessions: [], needed: 10 });
  });

  it('does not exist before the first school week', () => {
    expect(insightOf(present, '2025-08-30')).toBeUndefined();
  });
});

describe('the sessions in it', () => {
  const absences = {
    '2025-09-05': 'O',
    '2025-10-20 PM': 'U',
    '2025-10-21': 'G',
    '2026-01-13 AM': 'N',
    '2026-01-14': 'I',
  };
  const pupil = presentBut(absences);

  it('are listed in order, with how many more would reach ten', () => {
    expect(insightOf(pupil, '2026-01-16')).toMatchObject({
      sessions: [
        { date: '2025-10-20', half: 'PM', code: 'U' },
        { date: '2025-10-21', half: 'AM', code: 'G' },
        { date: '2025-10-21', half: 'PM', code: 'G' },
        { date: '2026-01-13', half: 'AM', code: 'N' },
      ],
      needed: 6,
    });
  });

  it('leave with their week, on the Monday that the calendar gives', () => {
    // The week of 20 October is the first of ten: the next school week leaves it behind.
    expect(insightOf(pupil, '2026-01-16')?.oldestLeave).toEqual({
      count: 3,
      inWeeks: 1,
      monday: '2026-01-19',
    });
    // On 24 October it is the eighth school week; the first of September is the oldest.
    expect(insightOf(pupil, '2025-10-24')?.oldestLeave).toEqual({
      count: 2,
      inWeeks: 3,
      monday: '2025-11-17',
    });
    expect(insightOf(pupil, '2025-10-29')?.oldestLeave).toEqual({
      count: 2,
      inWeeks: 3,
      monday: '2025-11-17',
    });
    // Then those of October: ten school weeks after their own, over Christmas.
    expect(insightOf(pupil, '2025-11-21')?.oldestLeave).toEqual({
      count: 3,
      inWeeks: 7,
      monday: '2026-01-19',
    });
  });

  it('leave without a Monday where no calendar reaches so far', () => {
    const short = { ...plainYear, terms: plainYear.terms.slice(0, 2) };
    expect(insightOf(pupil, '2025-11-21', short)?.oldestLeave).toEqual({ count: 3, inWeeks: 7 });
    const none = thresholdInsight(marksFrom(pupil), timeOf([pupil, present], '2025-11-21'));
    expect(none?.oldestLeave).toEqual({ count: 3, inWeeks: 7 });
  });

  it('may have met the threshold long ago', () => {
    const met = presentBut(
      Object.fromEntries(['08', '09', '10', '11', '12'].map((day) => [`2025-09-${day}`, 'O'])),
    );
    expect(insightOf(met, '2025-11-21')).toMatchObject({ metOn: '2025-09-12', needed: 0 });
    expect(insightOf(met, '2025-11-28')).toMatchObject({ metOn: '2025-09-12', needed: 10, sessions: [] });
    expect(insightOf(met, '2025-11-21')?.oldestLeave).toEqual({
      count: 10,
      inWeeks: 1,
      monday: '2025-11-24',
    });
  });
});
