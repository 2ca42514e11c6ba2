import type { Plan } from '../../../../../src/casework/plans/planContent.ts';
import type { ActionRow } from '../actions/actionRow.ts';
import { filled } from '../entries/filled.ts';
import { numberOf } from '../entries/numberOf.ts';

/** What stands in the fields of the form for a plan. Numbers are text as it was typed. */
export type PlanFields = {
  templateId: string;
  title: string;
  lead: string;
  leadRole: string;
  startsOn: string;
  weeks: string;
  midReviewOn: string;
  endsOn: string;
  pattern: string;
  reasons: string;
  pupilVoice: string;
  parentVoice: string;
  strengths: string;
  adjustments: string;
  targetPercent: string;
  target: string;
  /** What is done in it, while it is being started; afterwards actions are entries of their own. */
  actions: readonly ActionRow[];
  /** What the dates and actions were last proposed for; of a new plan. */
  proposedFor: { templateId: string; startsOn: string; weeks: string; lead: string };
  cycle: number;
  previousPlanId: string;
};

export const planLabels: Readonly<Record<keyof PlanFields, string>> = {
  templateId: 'Kind of plan',
  title: 'Title',
  lead: 'Lead practitioner',
  leadRole: 'Role in school',
  startsOn: 'Starts on',
  weeks: 'School weeks',
  midReviewOn: 'Review halfway on',
  endsOn: 'Last review and end on',
  pattern: 'What the absence looks like',
  reasons: 'Why, as far as you know',
  pupilVoice: 'What the pupil says',
  parentVoice: 'What parents and carers say',
  strengths: 'Strengths',
  adjustments: 'Reasonable adjustments',
  targetPercent: 'Attendance to reach, in %',
  target: 'What else the plan aims at',
  actions: 'Actions',
  proposedFor: 'Proposed for',
  cycle: 'Cycle',
  previousPlanId: 'Goes on from',
};

type Known = Partial<Omit<Plan, 'weeks'>> & Pick<Plan, 'startsOn'> & { weeks?: number };

/** Fields of a plan as far as it is known. */
export function fieldsOfPlan(plan: Known, actions: readonly ActionRow[] = []): PlanFields {
  const { pattern = '', reasons = '', pupilVoice = '', parentVoice = '', strengths = '' } = plan;
  const { templateId = '', startsOn } = plan;
  const lead = plan.lead?.name ?? '';
  const weeks = plan.weeks === undefined ? '' : String(plan.weeks);
  const { adjustments = '', target = '', previousPlanId = '', midReviewOn = '', endsOn = '' } = plan;
  return {
    ...{ templateId, startsOn, lead, weeks },
    proposedFor: { templateId, startsOn, weeks, lead },
    title: plan.title ?? '',
    leadRole: plan.lead?.role ?? '',
    targetPercent: plan.targetPercent === undefined ? '' : String(plan.targetPercent),
    cycle: plan.cycle ?? 1,
    ...{ midReviewOn, endsOn, pattern, reasons, pupilVoice, parentVoice, strengths, adjustments, target },
    ...{ previousPlanId, actions },
  };
}

/** What the fields say; reviews of the plan stay as they are. */
export function planOfFields(fields: PlanFields, before: Plan | undefined): object {
  const { templateId, title, lead, leadRole, startsOn, midReviewOn, endsOn, cycle, ...rest } = fields;
  const { weeks, targetPercent, actions: _actions, proposedFor: _basis, ...texts } = rest;
  const percent = numberOf(targetPercent);
  return {
    ...{ templateId, title, startsOn, midReviewOn, endsOn, cycle },
    lead: { name: lead, ...filled({ role: leadRole }) },
    weeks: numberOf(weeks),
    ...(percent !== undefined && { targetPercent: percent }),
    ...filled(texts),
    ...(before?.midReview && { midReview: before.midReview }),
    ...(before?.lastReview && { lastReview: before.lastReview }),
  };
}

export const calledInPlan = { 'lead.name': 'lead', 'lead.role': 'leadRole' } as const;
