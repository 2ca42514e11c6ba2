import { z } from '@hono/zod-openapi';

const counts = z.object({ possible: z.number().int(), attended: z.number().int() });
/** Hidden where it is about so few pupils that one could be told from it, or where it would give such a number away. */
const few = z.union([z.number().int(), z.literal('hidden')]);

/** One page about a half term, for governors. No pupil can be told from it. */
export const halfTermReport = z
  .object({
    school: z.object({ id: z.string(), name: z.string() }),
    term: z.object({ name: z.string(), from: z.string(), to: z.string() }),
    /** The half terms that can be chosen, the newest first. */
    terms: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
    asAt: z.string().optional(),
    /** Numbers of pupils below this one are hidden. */
    smallest: z.number().int(),
    attendance: z.object({ term: counts.optional(), year: counts.optional(), before: counts.optional() }),
    caseload: z
      .object({ pupils: few, persistent: few, severe: few, thresholdMet: few.optional() })
      .optional(),
    plans: z.object({
      open: few,
      started: few,
      reviewed: few,
      better: few,
      same: few,
      worse: few,
      overdue: few,
    }),
    /** How things stand today: only of the half term that goes on, as all that is absent for others. */
    severe: z.object({ withPlan: few, withLead: few, reviewed: few, seen: few }).optional(),
    checks: z.object({ made: few, overdue: few.optional() }),
    actions: z.object({ done: few, open: few.optional(), overdue: few.optional() }),
    legal: z.array(z.object({ step: z.string(), started: few, ended: few })),
  })
  .openapi('HalfTermReport');

const legalCounts = z.object({
  contracts: z.number().int(),
  contractsKept: z.number().int(),
  improvements: z.number().int(),
  improved: z.number().int(),
  notImproved: z.number().int(),
  noticesRequested: z.number().int(),
  noticesDeclined: z.number().int(),
  noticesIssued: z.number().int(),
  firstNotices: z.number().int(),
  secondNotices: z.number().int(),
  paidLow: z.number().int(),
  paidFull: z.number().int(),
  withdrawn: z.number().int(),
  unpaid: z.number().int(),
  /** In pounds. */
  received: z.number().int(),
  supervisionOrders: z.number().int(),
  prosecutions: z.number().int(),
  convictions: z.number().int(),
  parentingOrders: z.number().int(),
});

/** Fines and outcomes by academic year. */
export const legalReport = z
  .object({
    years: z.array(z.object({ year: z.string(), counts: legalCounts, holiday: legalCounts })),
    schools: z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), year: z.string() },
        ...{ counts: legalCounts, holiday: legalCounts },
      }),
    ),
    wholeCouncil: z.boolean(),
  })
  .openapi('LegalReport');

/** What became of pupils after a meeting: attendance before it, and over the 30 and 60 possible sessions after it. */
export const impactReport = z
  .object({
    school: z.object({ id: z.string(), name: z.string() }),
    since: z.string(),
    asAt: z.string().optional(),
    pupils: z.array(
      z.object({
        pupil: z.object({ id: z.string(), name: z.string(), yearGroup: z.string() }),
        before: counts,
        at30: counts.optional(),
        at60: counts.optional(),
        /** Sessions so far, where there are fewer than 30 or 60. */
        soFar: counts,
        actionsDone: z.number().int(),
        actionsOpen: z.number().int(),
      }),
    ),
  })
  .openapi('ImpactReport');
