import { addSchoolDays, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { type Action, isOpen } from '../actions/actionContent.ts';
import type { Plan } from './planContent.ts';
import { planDatesOf } from './planDates.ts';

/** A plan with what it wants done, each with its id. */
export type PlanWithActions = {
  id: string;
  plan: Plan;
  actions: readonly { id: string; content: Action }[];
};

export type NextCycle = {
  /** The dates are absent where the calendar does not reach so far. */
  plan: Omit<Plan, 'midReviewOn' | 'endsOn'> & Partial<Pick<Plan, 'midReviewOn' | 'endsOn'>>;
  /** To be added, without the id of the plan that they will belong to. */
  actions: readonly Action[];
};

const longest = 4000;

const passagesOf = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join('\n\n').slice(0, longest);

/** What a person would copy from one cycle into the next: what is known of the pupil, what worked, and what is still to find out. */
function carried({ pattern, reasons, strengths, cycle, midReview, lastReview, ...plan }: Plan) {
  const worked = passagesOf(midReview?.worked, lastReview?.worked);
  const known = {
    pattern,
    reasons: passagesOf(reasons, lastReview?.questions && `To find out: ${lastReview.questions}`),
    strengths: passagesOf(strengths, worked && `What worked in cycle ${cycle}: ${worked}`),
    pupilVoice: plan.pupilVoice,
    parentVoice: plan.parentVoice,
    adjustments: plan.adjustments,
    target: plan.target,
  };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text)) as Partial<typeof known>;
}

/**
 * What the next cycle of assess, plan, do, review starts from. It starts on the first school day from today, or after the last
 * cycle where that still runs. Barriers are the pupil's own and need no carrying.
 */
export function nextCycleOf(
  { id, plan, actions }: PlanWithActions,
  today: string,
  calendar: SchoolCalendar | undefined,
): NextCycle {
  const { templateId, title, cycle, lead, weeks, targetPercent, endsOn, lastReview } = plan;
  const ended = lastReview !== undefined || endsOn < today;
  const startsOn = (calendar && addSchoolDays(ended ? today : endsOn, ended ? 0 : 1, calendar)) ?? today;
  const midWeek = Math.ceil(weeks / 2);
  const dates = calendar && planDatesOf(startsOn, { weeks, midWeek }, calendar);
  const open = actions.filter(({ content }) => isOpen(content));
  return {
    plan: {
      ...{ templateId, title, lead, weeks, startsOn, cycle: cycle + 1, previousPlanId: id },
      ...(targetPercent !== undefined && { targetPercent }),
      ...carried(plan),
      ...dates,
    },
    actions: open.map(({ id: carriedFrom, content: { planId: _before, ...content } }) => ({
      ...content,
      state: 'open',
      dueOn: content.dueOn > startsOn ? content.dueOn : (dates?.midReviewOn ?? startsOn),
      carriedFrom,
    })),
  };
}
