import { addDays, mondayOf } from '../../calendar/plainDate.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { schoolDaysFrom, schoolWeeksAfter } from '../../calendar/schoolDays.ts';
import type { PlanTemplate } from '../council/councilSettings.ts';

export type PlanDates = { midReviewOn: string; endsOn: string };
type Length = Pick<PlanTemplate, 'weeks' | 'midWeek'>;

/**
 * The last school day of each school week of a plan, in order, as ISO dates: the first is the week that it starts in, or the next
 * with a school day where none is left in that one. Fewer than `count` where the calendar ends first.
 */
export function weekEndsOf(startsOn: string, count: number, calendar: SchoolCalendar): string[] {
  const lastDay = (from: string, monday: string) => schoolDaysFrom(from, addDays(monday, 6), calendar).at(-1);
  const first = lastDay(startsOn, mondayOf(startsOn));
  const later = schoolWeeksAfter(startsOn, count, calendar).flatMap(
    (monday) => lastDay(monday, monday) ?? [],
  );
  return [...(first === undefined ? [] : [first]), ...later].slice(0, count);
}

/**
 * When a plan is looked at halfway, and when it ends: on the last school days of the school weeks that its template names.
 * Undefined where the school's calendar does not reach so far: then a person has to set the dates.
 */
export function planDatesOf(
  startsOn: string,
  { weeks, midWeek }: Length,
  calendar: SchoolCalendar,
): PlanDates | undefined {
  const ends = weekEndsOf(startsOn, weeks, calendar);
  const midReviewOn = ends[Math.min(midWeek, weeks) - 1];
  const endsOn = ends[weeks - 1];
  return midReviewOn === undefined || endsOn === undefined ? undefined : { midReviewOn, endsOn };
}
