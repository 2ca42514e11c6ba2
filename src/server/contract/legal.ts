import { z } from '@hono/zod-openapi';
import { evidenceTests } from '../../casework/council/councilSettings.ts';
import { figureGaps } from '../../casework/legal/improvementFigure.ts';
import { legalStepNames } from '../../casework/legal/legalContent.ts';

export const source = z.object({
  title: z.string(),
  place: z.string(),
  edition: z.string(),
  url: z.string(),
});

/** Whether the case holds what a step wants. It never decides. */
export const readiness = z
  .object({
    step: z.enum([...legalStepNames, 'penalty-notice-holiday']),
    /** ISO. */
    asAt: z.string(),
    /** What the checklist is, and whose. */
    about: z.string().optional(),
    /** Which of the council's ways of sufficient support the case looks like; absent where none does. */
    way: z.enum(['not-engaging', 'no-improvement', 'holiday']).optional(),
    items: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        hint: z.string().optional(),
        way: z.enum(['not-engaging', 'no-improvement', 'after-legal', 'holiday']).optional(),
        needed: z.boolean(),
        test: z.enum(evidenceTests).optional(),
        /** `ask`: the product cannot tell, a person has to say. */
        found: z.enum(['yes', 'no', 'ask', 'not-applicable']),
        /** What was found, with dates; or what is missing. */
        evidence: z.array(z.string()),
        source,
      }),
    ),
    /** Whether what every school wrote down was looked at. Others may have recorded more than a school sees. */
    wholeCouncil: z.boolean(),
    missing: z.number().int(),
    toSay: z.number().int(),
  })
  .openapi('Readiness');

/** The figure of a notice to improve while it runs. */
export const improvementFigure = z
  .object({
    entryId: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    /** Why no day of the period is counted; absent where some are. */
    gap: z.enum(figureGaps).optional(),
    /** From this date the period is counted. Where that is later than its start, whether the notice is met cannot be said. */
    from: z.string().optional(),
    /** Up to this date the register reaches. */
    upTo: z.string().optional(),
    possible: z.number().int(),
    attended: z.number().int(),
    unauthorised: z.number().int(),
    /** To one decimal; empty where no session was possible. */
    unauthorisedPercent: z.string(),
    mostUnauthorised: z.number(),
    within: z.boolean().optional(),
    /** School days of the period to come. */
    daysLeft: z.number().int().optional(),
  })
  .openapi('ImprovementFigure');

export const noticeOfLedger = z.object({
  entryId: z.string(),
  pupil: z.object({ id: z.string(), name: z.string() }),
  school: z.object({ id: z.string(), name: z.string() }),
  parent: z.object({ id: z.string(), name: z.string() }),
  path: z.enum(['irregular', 'holiday']),
  state: z.enum(['requested', 'declined', 'issued', 'paid', 'unpaid', 'withdrawn', 'prosecuted']),
  requestedOn: z.string(),
  issuedOn: z.string().optional(),
  receivedOn: z.string().optional(),
  /** First or second for this parent and child in 3 years, by when it was issued, or would be today. */
  number: z.enum(['first', 'second', 'none']),
  /** In pounds, on a day. */
  lowUntil: z.string().optional(),
  payBy: z.string().optional(),
  dueToday: z.number().int().optional(),
  paid: z.object({ on: z.string(), amount: z.number().int() }).optional(),
  /** The last day on which it counts. */
  countsUntil: z.string().optional(),
});

/** Penalty notices by parent and child. */
export const ledger = z
  .object({
    today: z.string(),
    /** Whether notices of every school are among them. A school sees its own: others may have recorded more. */
    wholeCouncil: z.boolean(),
    notices: z.array(noticeOfLedger),
    /** Of one parent and child: what may follow today, and from when again. */
    next: z.array(
      z.object({
        pupilId: z.string(),
        parentId: z.string(),
        next: z.enum(['first', 'second', 'none']),
        counting: z.number().int(),
        from: z.string().optional(),
      }),
    ),
  })
  .openapi('Ledger');
