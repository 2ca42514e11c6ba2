import { academicYearOf } from '../../../src/calendar/academicYear.ts';
import { addDays, mondayOf } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../../src/calendar/wallTime.ts';
import { type PlanDates, planDatesOf } from '../../../src/casework/plans/planDates.ts';
import { improvementPeriod } from '../../../src/guidance/calculations/improvementPeriod.ts';
import { exampleCalendar } from '../../../src/local/termDates.ts';

/** The product runs by the clock, so that what a test types is counted from today: ISO, in London. */
export const todayInLondon = (): string => wallTimeOf(new Date().toISOString()).slice(0, 10);

/** Whether something starts so much later than now that no rule about the last hours, and no end, comes while a test runs. */
export const isFarOff = ({ startsAt }: { startsAt: string }): boolean =>
  startsAt.slice(0, 10) > addDays(todayInLondon(), 1);

const weekdays = [0, 1, 2, 3, 4];
const weeksBack = 60;

/** Monday to Friday in term. A training day is none of those on which everything is closed. */
const isFull =
  (calendar: SchoolCalendar) =>
  (monday: string): boolean =>
    weekdays.every((day) => isSchoolDay(addDays(monday, day), { ...calendar, inset: [] }));

/**
 * The Mondays of six school weeks of one academic year that are over for at least `days` days, the last possible. The last three
 * follow each other without a week of which a part is closed, so that they are a period of a notice to improve.
 */
export function sixWeeksBefore(today: string, days: number): string[] {
  const year = academicYearOf(today);
  for (const calendar of [year, year - 1].map(exampleCalendar)) {
    const full = Array.from({ length: weeksBack }, (_, back) => addDays(mondayOf(today), -7 * back))
      .filter((monday) => addDays(monday, 4) <= addDays(today, -days))
      .filter((monday) => academicYearOf(monday) === academicYearOf(calendar.terms[0]?.from ?? ''))
      .filter(isFull(calendar))
      .toReversed();
    for (let end = full.length; end >= 6; end -= 1) {
      const six = full.slice(end - 6, end);
      const period = improvementPeriod(six[3] ?? '', 3, calendar);
      if (period?.weeks.join() === six.slice(3).join()) return six;
    }
  }
  throw new Error(`no six school weeks before ${today}`);
}

/** A Monday from which a plan of ten weeks runs: its review halfway is still to come, and the school's dates reach its end. */
export function tenWeeksAround(today: string, calendar: SchoolCalendar): { startsOn: string } & PlanDates {
  for (let back = 0; back < weeksBack; back += 1) {
    const startsOn = addDays(mondayOf(today), -7 * back);
    const dates = planDatesOf(startsOn, { weeks: 10, midWeek: 5 }, calendar);
    if (dates && dates.midReviewOn >= today) return { startsOn, ...dates };
  }
  throw new Error(`no ten school weeks around ${today}`);
}
