import { academicYearOf } from '../../../calendar/academicYear.ts';
import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import { schoolDaysFrom } from '../../../calendar/schoolDays.ts';
import { type PlanDates, planDatesOf } from '../../../casework/plans/planDates.ts';
import { improvementPeriod } from '../../../guidance/calculations/improvementPeriod.ts';

/** School days in the example register: as many as it takes to see a pattern. */
const most = 65;
const fewest = 35;
const planLength = { weeks: 10, midWeek: 5 };
const sunday = 7;

/** The days that the example cases are told in, as ISO dates: everything is some school days ago. */
export type CaseDays = {
  today: string;
  /** The school days of the register in order, up to the last one before today. */
  register: readonly string[];
  /** The school day so many school days ago: 1 is the last one before today. */
  ago(days: number): string;
  /** The school day so many school days from now. */
  ahead(days: number): string;
  /** A day on which the post comes, so many days ago or the one after. */
  post(days: number): string;
  planDates(startsOn: string): PlanDates;
  improvementEnd(startsOn: string, weeks: number): string;
  /** The latest start whose `end` is a school day before today. */
  startFor(end: (startsOn: string) => string): string;
};

/** Undefined where the calendar does not reach back so far that there is something to tell. */
export function caseDaysOf(today: string, calendar: SchoolCalendar): CaseDays | undefined {
  const before = schoolDaysFrom(addDays(today, -400), addDays(today, -1), calendar);
  const last = before.at(-1);
  if (last === undefined || before.length < most + fewest) return undefined;
  const ofYear = before.filter((date) => academicYearOf(date) === academicYearOf(last));
  const ago = (days: number) => before.at(-days) ?? last;
  const planDates = (startsOn: string) =>
    planDatesOf(startsOn, planLength, calendar) ?? {
      midReviewOn: addDays(startsOn, 7 * planLength.midWeek),
      endsOn: addDays(startsOn, 7 * planLength.weeks),
    };
  return {
    today,
    register: (ofYear.length < fewest ? before : ofYear).slice(-most),
    ago,
    ahead: (days) => addSchoolDays(today, days, calendar) ?? addDays(today, days),
    post(days) {
      const date = addDays(today, -days);
      return weekdayOf(date) === sunday ? addDays(date, 1) : date;
    },
    planDates,
    improvementEnd: (startsOn, weeks) =>
      improvementPeriod(startsOn, weeks, calendar)?.endsOn ?? addDays(startsOn, 7 * weeks),
    startFor: (end) => before.findLast((date) => end(date) <= last) ?? ago(before.length),
  };
}
