import { z } from 'zod';
import { day, id, line, passage, typed } from '../cases/fields.ts';

/** Who found what when the step was looked at: the answers of the readiness check, kept as they were. */
const checked = z
  .object({
    on: day,
    by: line,
    items: z
      .array(
        z.object({
          id,
          answer: z.enum(['yes', 'no', 'not-applicable']),
          note: typed.max(500).optional(),
        }),
      )
      .max(60),
  })
  .optional();

const parentIds = z.array(id).min(1, 'Say which parent').max(12);
const told = z.array(z.object({ parentId: id, on: day, how: typed.max(100).optional() })).max(12);

const contract = z.object({
  step: z.literal('contract'),
  parentIds,
  offeredOn: day,
  meetingOn: day.optional(),
  agreedOn: day.optional(),
  declinedOn: day.optional(),
  reviewOn: day.optional(),
  endsOn: day.optional(),
  parentWill: passage.optional(),
  schoolWill: passage.optional(),
  agreedPercent: z.number().min(0).max(100).optional(),
  outcome: z
    .object({ on: day, result: z.enum(['kept', 'not-kept', 'ended']), note: passage.optional() })
    .optional(),
  checked,
  note: passage.optional(),
});

const improvement = z.object({
  step: z.literal('notice-to-improve'),
  parentIds,
  issuedOn: day,
  startsOn: day,
  /** School weeks, 3 to 6. */
  weeks: z
    .number()
    .int()
    .min(3, 'The period is 3 to 6 school weeks')
    .max(6, 'The period is 3 to 6 school weeks'),
  endsOn: day,
  /** Met with no more than this percentage of unauthorised absence in the period. */
  mostUnauthorised: z.number().min(0).max(100),
  criteria: passage.optional(),
  support: passage.optional(),
  outcome: z
    .object({
      on: day,
      result: z.enum(['improved', 'not-improved', 'ended-early', 'withdrawn']),
      note: passage.optional(),
      told,
    })
    .optional(),
  checked,
  note: passage.optional(),
});

const penaltyNotice = z.object({
  step: z.literal('penalty-notice'),
  parentId: id,
  path: z.enum(['irregular', 'holiday']),
  /** The absence that it is about, both days inclusive. */
  absentFrom: day,
  absentTo: day,
  sessions: z.number().int().min(1).max(400),
  requestedOn: day,
  /** The notice to improve that went before it. */
  improvementId: id.optional(),
  /** Whether the council issues it: with the date of issue, or why not. */
  declined: z.object({ on: day, reason: passage.min(1, 'Say why') }).optional(),
  issuedOn: day.optional(),
  /** Issued by another council or before records were kept here, and put down as it was: the limits are not looked at. */
  elsewhere: z.object({ reason: passage.min(1, 'Say why') }).optional(),
  /** When the parent received it: 21 and 28 days are counted from here. */
  receivedOn: day.optional(),
  /** In pounds. */
  paid: z.object({ on: day, amount: z.number().int().min(0).max(1000) }).optional(),
  withdrawn: z.object({ on: day, reason: passage.min(1, 'Say why') }).optional(),
  /** What the council decided about a notice that was not paid in 28 days. */
  unpaid: z.object({ on: day, decision: z.enum(['prosecute', 'withdraw']) }).optional(),
  checked,
  note: passage.optional(),
});

const supervisionOrder = z.object({
  step: z.literal('supervision-order'),
  consideredOn: day,
  notPursued: z.object({ on: day, reason: passage.min(1, 'Say why') }).optional(),
  appliedOn: day.optional(),
  madeOn: day.optional(),
  endsOn: day.optional(),
  supervisor: typed.max(200).optional(),
  outcome: z
    .object({ on: day, result: z.enum(['ended', 'extended', 'refused']), note: passage.optional() })
    .optional(),
  checked,
  note: passage.optional(),
});

const prosecution = z.object({
  step: z.literal('prosecution'),
  parentId: id,
  offence: z.enum(['444-1', '444-1A']),
  absentFrom: day,
  absentTo: day,
  referredOn: day,
  penaltyNoticeId: id.optional(),
  declined: z.object({ on: day, reason: passage.min(1, 'Say why') }).optional(),
  courtOn: day.optional(),
  outcome: z
    .object({
      on: day,
      result: z.enum(['guilty', 'not-guilty', 'withdrawn', 'discharged']),
      /** In pounds. */
      fine: z.number().int().min(0).max(100_000).optional(),
      note: passage.optional(),
    })
    .optional(),
  checked,
  note: passage.optional(),
});

const parentingOrder = z.object({
  step: z.literal('parenting-order'),
  parentId: id,
  madeOn: day,
  endsOn: day.optional(),
  programme: passage.optional(),
  outcome: z
    .object({ on: day, result: z.enum(['kept', 'breached', 'ended']), note: passage.optional() })
    .optional(),
  checked,
  note: passage.optional(),
});

/** A legal step: the tools and orders between voluntary support and the court. */
export const legalContent = z.discriminatedUnion('step', [
  contract,
  improvement,
  penaltyNotice,
  supervisionOrder,
  prosecution,
  parentingOrder,
]);
export type LegalStep = z.infer<typeof legalContent>;
export type LegalStepName = LegalStep['step'];
export type LegalStepOf<S extends LegalStepName> = Extract<LegalStep, { step: S }>;

export const legalStepNames = [
  'contract',
  'notice-to-improve',
  'penalty-notice',
  'supervision-order',
  'prosecution',
  'parenting-order',
] as const satisfies readonly LegalStepName[];
