import { z } from 'zod';
import { actionTypes, organisations } from '../actions/actionContent.ts';
import { id, line, passage } from '../cases/fields.ts';
import { legalStepNames } from '../legal/legalContent.ts';

/** Things that the rules can find in a case, by which a council says who stands in a stage. */
export const stageTests = [
  'severe',
  'persistent',
  'on-caseload',
  'threshold-met',
  'plan-open',
  'plan-ended-without-gain',
  'legal-step-open',
] as const;
export type StageTest = (typeof stageTests)[number];

const stage = z.object({
  number: z.literal([1, 2, 3]),
  title: line,
  /** Any one of them puts a pupil into the stage; the highest stage counts. Stage 1 needs none. */
  tests: z.array(z.enum(stageTests)).max(stageTests.length),
});

const source = z.object({
  title: line,
  place: z.string().max(200),
  edition: z.string().max(100),
  url: z.string().max(500),
});

/** What the product can find for a person in a case. What it cannot find, a person has to say. */
export const evidenceTests = [
  'threshold-met',
  'school-age',
  'two-attempts',
  'offer-to-meet',
  'no-engagement',
  'assessment',
  'full-cycle',
  'in-school-support',
  'agencies',
  'meeting-after-legal',
  'notice-to-improve-ended',
  'notice-limit',
  'no-unexplained',
  'address-checked',
  'not-in-care',
  'leave-refused',
  'coded-holiday',
  'request-in-time',
  'contract-tried',
  'order-considered',
  'parents-named',
  'warned-in-writing',
  'convicted',
] as const;
export type EvidenceTest = (typeof evidenceTests)[number];

const checklistItem = z.object({
  id,
  text: line,
  hint: z.string().trim().max(500).optional(),
  /** Which way of the three this belongs to; absent: it belongs to all. */
  way: z.enum(['not-engaging', 'no-improvement', 'after-legal', 'holiday']).optional(),
  /** Found in the case by the product where it can; absent: a person says it. */
  test: z.enum(evidenceTests).optional(),
  needed: z.boolean(),
  source,
});
export type ChecklistItem = z.infer<typeof checklistItem>;

const checklist = z.object({
  /** A step, and for a penalty notice the path: 'penalty-notice', 'penalty-notice-holiday'. */
  step: z.enum([...legalStepNames, 'penalty-notice-holiday']),
  /** What this list is, and whose. */
  about: z.string().trim().max(500).optional(),
  items: z.array(checklistItem).max(40),
});
export type Checklist = z.infer<typeof checklist>;

const planTemplate = z.object({
  id,
  title: line,
  about: passage,
  /** School weeks, and the week at whose end the plan is looked at halfway. */
  weeks: z.number().int().min(1).max(20),
  midWeek: z.number().int().min(1).max(20),
  steps: z
    .array(
      z.object({
        /** The school week that it is due in; 0: before the start. */
        week: z.number().int().min(0).max(20),
        what: line,
        type: z.enum(actionTypes),
        organisation: z.enum(organisations),
      }),
    )
    .max(40),
});
export type PlanTemplate = z.infer<typeof planTemplate>;

const letterType = z.object({
  id,
  title: line,
  about: passage,
  /** What has to be there to write it about: a plan, a legal step of a kind, or nothing. */
  for: z.enum(['pupil', 'plan', ...legalStepNames]),
  /** The Word file in the Templates library. */
  template: line,
});
export type LetterType = z.infer<typeof letterType>;

const measures = z.object({
  /** School days within which an absent child should be seen. */
  checkDays: z.number().int().min(1).max(60),
  /** School days within which a reason must replace an N. The law says 5. */
  unexplainedDays: z.number().int().min(1).max(20),
  /** Percentage of unauthorised absence up to which a notice to improve is met. */
  mostUnauthorised: z.number().min(0).max(100),
  /** Calendar days after the return from a holiday in which a notice has to be asked for. */
  holidayRequestDays: z.number().int().min(1).max(60),
  /** Months for which a checked address holds. */
  addressMonths: z.number().int().min(1).max(60),
  /** Points by which attendance has fallen to be a new fall. */
  fallPoints: z.number().min(0.1).max(50),
});

const retention = z.object({
  /** Years after the last thing that was written down, for a pupil who has left or is off the caseload. */
  caseYears: z.number().int().min(1).max(50),
  /** Register files: the law keeps registers 6 years from entry, since August 2024. */
  registerYears: z.number().int().min(1).max(50),
  auditYears: z.number().int().min(1).max(50),
  /** Days in which a removal can be undone. */
  graceDays: z.number().int().min(1).max(90),
});

/** What a council edits, by part. Each part is one record with a version of its own. */
export const councilParts = {
  stages: z.array(stage).length(3),
  checklists: z.array(checklist).max(20),
  planTemplates: z.array(planTemplate).min(1).max(20),
  letters: z.array(letterType).max(40),
  measures,
  retention,
} as const;
export type CouncilPart = keyof typeof councilParts;
export type CouncilSettings = { readonly [Part in CouncilPart]: z.infer<(typeof councilParts)[Part]> };
