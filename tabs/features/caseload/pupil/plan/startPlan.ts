import { isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar } from '../../../../../src/calendar/schoolCalendar.ts';
import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import { draftActionsOf } from '../../../../../src/casework/plans/draftActions.ts';
import { planDatesOf } from '../../../../../src/casework/plans/planDates.ts';
import type { Profile } from '../../../../../src/casework/profiles/profileContent.ts';
import { type ActionRow, rowOfAction } from '../actions/actionRow.ts';
import { fieldsOfPlan, type PlanFields } from './planFields.ts';

const mostWeeks = 20;

export type PlanPlace = {
  /** ISO, in London. */
  today: string;
  /** Absent where nobody has set the school's dates: then no date can be proposed. */
  calendar: SchoolCalendar | undefined;
};

type Basis = Pick<PlanFields, 'startsOn' | 'lead' | 'weeks'>;

/** What a template proposes for a plan that starts so; the dates are empty where the calendar does not reach so far. */
export type Proposal = { midReviewOn: string; endsOn: string; steps: readonly Step[] };
type Step = Parameters<typeof rowOfAction>[1];

/** Undefined as long as the start is no date, or the length no number of weeks. */
export function proposalOf(
  template: PlanTemplate,
  { startsOn, lead, ...basis }: Basis,
  { today, calendar }: PlanPlace,
): Proposal | undefined {
  const weeks = Number(basis.weeks);
  if (!isPlainDate(startsOn) || !Number.isInteger(weeks) || weeks < 1 || weeks > mostWeeks) return undefined;
  const midWeek = weeks === template.weeks ? template.midWeek : Math.ceil(weeks / 2);
  const dates = calendar && planDatesOf(startsOn, { weeks, midWeek }, calendar);
  const steps = draftActionsOf(template, { startsOn, lead, planId: '', today }, calendar);
  return { midReviewOn: dates?.midReviewOn ?? '', endsOn: dates?.endsOn ?? '', steps };
}

/** The first plan of a pupil, or one that goes on from no other, from a template and what is known of the pupil. */
export function startOf(
  template: PlanTemplate,
  { profile, cycle, place }: { profile: Profile; cycle: number; place: PlanPlace },
): PlanFields {
  const { today, calendar } = place;
  const { lead, pupilVoice, parentVoice, strengths } = profile;
  const startsOn = (calendar && addSchoolDays(today, 0, calendar)) ?? today;
  const fields = fieldsOfPlan({
    ...{ templateId: template.id, title: template.title, weeks: template.weeks, startsOn, cycle },
    ...(lead && { lead }),
    ...(pupilVoice && { pupilVoice }),
    ...(parentVoice && { parentVoice }),
    ...(strengths && { strengths }),
  });
  const { steps = [], ...dates } = proposalOf(template, fields, place) ?? {};
  return { ...fields, ...dates, actions: steps.map((step) => rowOfAction(crypto.randomUUID(), step)) };
}

/** `from`: the template that was last proposed from. */
type Move = { from: PlanTemplate; to: PlanTemplate; place: PlanPlace };

/**
 * The fields after a change of template, start, length or lead: what was proposed follows it, and what a person has set stays. A
 * row counts as set once anything in it is not as it was proposed. While a date is half typed, nothing moves.
 */
export function moved(fields: PlanFields, part: Partial<PlanFields>, { from, to, place }: Move): PlanFields {
  const next = { ...fields, ...part };
  const before = proposalOf(from, fields.proposedFor, place);
  const after = proposalOf(to, next, place);
  if (!after) return next;
  const follow = (name: 'midReviewOn' | 'endsOn') =>
    fields[name] === (before?.[name] ?? '') ? after[name] : fields[name];
  const { templateId, startsOn, weeks, lead } = next;
  return {
    ...next,
    title: fields.title === from.title ? to.title : next.title,
    midReviewOn: follow('midReviewOn'),
    endsOn: follow('endsOn'),
    actions: movedRows(fields.actions, before?.steps ?? [], after.steps),
    proposedFor: { templateId, startsOn, weeks, lead },
  };
}

function movedRows(
  rows: readonly ActionRow[],
  before: readonly Step[],
  after: readonly Step[],
): readonly ActionRow[] {
  const isAs = (row: ActionRow, step: Step | undefined) =>
    step !== undefined && JSON.stringify(row) === JSON.stringify(rowOfAction(row.id, step));
  const sameSteps =
    before.length === after.length && before.every(({ what }, at) => what === after[at]?.what);
  if (sameSteps)
    return rows.map((row) => {
      const at = before.findIndex((step) => isAs(row, step));
      const step = after[at];
      return step ? rowOfAction(row.id, step) : row;
    });
  const set = rows.filter((row) => !before.some((step) => isAs(row, step)));
  return [...after.map((step) => rowOfAction(crypto.randomUUID(), step)), ...set];
}
