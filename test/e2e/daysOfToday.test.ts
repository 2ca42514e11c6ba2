import { expect, test } from 'vitest';
import { academicYearOf } from '../../src/calendar/academicYear.ts';
import { addDays } from '../../src/calendar/plainDate.ts';
import { improvementPeriod } from '../../src/guidance/calculations/improvementPeriod.ts';
import { exampleCalendar } from '../../src/local/termDates.ts';
import { sixWeeksBefore, tenWeeksAround } from './support/daysOfToday.ts';

/** The dates that the local tenant has on a day: see its seed. */
function calendarOn(today: string) {
  const last = Math.max(2026, academicYearOf(addDays(today, 60)));
  const years = Array.from({ length: last - 2025 + 1 }, (_, at) => exampleCalendar(2025 + at));
  return {
    terms: years.flatMap(({ terms }) => terms),
    inset: years.flatMap(({ inset }) => inset),
    closures: [],
  };
}

test('by hand: on Friday 27 November 2026', () => {
  expect(sixWeeksBefore('2026-11-27', 6)).toEqual([
    ...['2026-10-05', '2026-10-12', '2026-10-19'],
    ...['2026-11-02', '2026-11-09', '2026-11-16'],
  ]);
  // Four school weeks from 23 November to 18 December, and six from 4 January.
  expect(tenWeeksAround('2026-11-27', calendarOn('2026-11-27'))).toEqual({
    startsOn: '2026-11-23',
    midReviewOn: '2027-01-08',
    endsOn: '2027-02-12',
  });
});

test('there are such weeks on days of every kind, of four years', () => {
  for (let today = '2025-12-01'; today < '2030-01-01'; today = addDays(today, 5)) {
    const calendar = calendarOn(today);
    const weeks = sixWeeksBefore(today, 6);
    const end = addDays(weeks[5] ?? '', 4);
    expect(improvementPeriod(weeks[3] ?? '', 3, calendar)).toEqual({ weeks: weeks.slice(3), endsOn: end });
    expect(end <= addDays(today, -6), today).toBe(true);
    const plan = tenWeeksAround(today, calendar);
    expect(plan.startsOn <= today && plan.midReviewOn >= today, today).toBe(true);
  }
});
