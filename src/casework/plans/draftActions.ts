import { addSchoolDays, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { Action } from '../actions/actionContent.ts';
import type { PlanTemplate } from '../council/councilSettings.ts';
import { weekEndsOf } from './planDates.ts';

type Start = {
  /** ISO. */
  startsOn: string;
  /** The lead practitioner, who is named for what the school does until somebody else is. */
  lead: string;
  planId: string;
  today: string;
};

/**
 * The steps of a template as actions of a plan. Each is due on the last school day of its school week, what comes before the start
 * on the last school day before it, or on the start where that has passed. Nobody is named for what others do. Where the calendar
 * does not reach so far, a step is due on the last day that it knows.
 */
export function draftActionsOf(
  { steps }: Pick<PlanTemplate, 'steps'>,
  { startsOn, lead, planId, today }: Start,
  calendar: SchoolCalendar | undefined,
): Action[] {
  const last = Math.max(0, ...steps.map(({ week }) => week));
  const ends = calendar ? weekEndsOf(startsOn, last, calendar) : [];
  const before = calendar && addSchoolDays(startsOn, -1, calendar);
  const dueIn = (week: number) => {
    if (week > 0) return ends[week - 1] ?? ends.at(-1) ?? startsOn;
    return before !== undefined && before >= today ? before : startsOn;
  };
  return steps.map(({ week, what, type, organisation }) => ({
    what,
    type,
    owner: { name: organisation === 'school' ? lead : '', organisation },
    dueOn: dueIn(week),
    state: 'open',
    planId,
  }));
}
