import { z } from 'zod';
import { day, id, line, outcome, passage, staff } from '../cases/fields.ts';

/** What a plan may go on to after its last review. */
export const nextSteps = [
  'close',
  'new-cycle',
  'early-help',
  'safeguarding-referral',
  'notice-to-improve',
  'legal-referral',
] as const;
export type NextStep = (typeof nextSteps)[number];

const review = z.object({
  on: day,
  by: line,
  outcome,
  worked: passage.optional(),
  notWorked: passage.optional(),
  /** What is done differently from here. */
  adjusted: passage.optional(),
});

/** One cycle of assess, plan, do, review. What is to be done stands in actions that name the plan. */
export const planContent = z.object({
  /** Of the council's templates: 'apdr', 'fast-track'. */
  templateId: id,
  title: line,
  /** 1 for the first plan of a pupil; the next starts from the last. */
  cycle: z.number().int().min(1).max(50),
  previousPlanId: id.optional(),
  lead: staff,
  startsOn: day,
  /** School weeks; the dates below follow from them unless somebody sets others. */
  weeks: z.number().int().min(1).max(20),
  midReviewOn: day,
  endsOn: day,
  /** Assess: what the absence looks like, and why. */
  pattern: passage.optional(),
  reasons: passage.optional(),
  pupilVoice: passage.optional(),
  parentVoice: passage.optional(),
  strengths: passage.optional(),
  /** Reasonable adjustments, for a pupil with a disability. */
  adjustments: passage.optional(),
  /** Attendance in per cent that the plan aims at. */
  targetPercent: z.number().min(0).max(100).optional(),
  target: passage.optional(),
  midReview: review.optional(),
  /** A plan is open until it has one. */
  lastReview: review.extend({ questions: passage.optional(), next: z.enum(nextSteps) }).optional(),
});
export type Plan = z.infer<typeof planContent>;
