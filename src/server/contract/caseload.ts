import { z } from '@hono/zod-openapi';
import { pupilFlags } from '../../casework/caseloadPupil.ts';
import { legalStepNames } from '../../casework/legal/legalContent.ts';

export const bands = ['severe', 'persistent', 'not-persistent', 'no-sessions'] as const;

const threshold = z.object({
  metOn: z.string().optional(),
  inWindow: z.number().int(),
  unexplainedInWindow: z.number().int(),
  windowFrom: z.string().optional(),
  windowTo: z.string().optional(),
});

/** Where the case of a row stands: see CaseState. */
export const caseOfRow = z.object({
  stage: z.literal([1, 2, 3]),
  stageWhy: z.string(),
  lead: z.string().optional(),
  plan: z.enum(['none', 'open', 'review-due', 'review-overdue']),
  seenOn: z.string().optional(),
  /** The first day of absence of a pupil whom nobody has ever seen. */
  unseenSince: z.string().optional(),
  /** School days since `seenOn`, or from `unseenSince` on; absent without term dates. */
  seenDays: z.number().int().optional(),
  checkDueOn: z.string().optional(),
  checkOverdue: z.boolean(),
  openActions: z.number().int(),
  overdueActions: z.number().int(),
  /** Those that are under way. */
  legal: z.array(z.enum(legalStepNames)),
});

/** A row of the caseload. No UPN: it is shown on the pupil's own page only. */
export const caseloadRow = z
  .object({
    id: z.string(),
    surname: z.string(),
    forename: z.string(),
    yearGroup: z.string(),
    /** To one decimal, '87.5'. */
    attendance: z.string(),
    possible: z.number().int(),
    attended: z.number().int(),
    authorised: z.number().int(),
    unauthorised: z.number().int(),
    band: z.enum(bands),
    onTheLine: z.boolean(),
    /** Absent where the register gives sums only. */
    threshold: threshold.optional(),
    /** Change of attendance since the register before, in tenths of a percentage point; absent for a new pupil. */
    changeInTenths: z.number().int().optional(),
    schoolId: z.string(),
    flags: z.array(z.enum(pupilFlags)),
    /** False for a pupil who is shown only because their case is open. */
    onCaseload: z.boolean(),
    /** False for a pupil of whom the register says nothing: their figures are all 0. */
    inRegister: z.boolean(),
    case: caseOfRow,
  })
  .openapi('CaseloadRow');

export const caseload = z
  .object({
    school: z.object({ id: z.string(), name: z.string() }),
    /** Last date of the register; absent where none has been saved. */
    asAt: z.string().optional(),
    from: z.string().optional(),
    fileName: z.string().optional(),
    pupils: z.array(caseloadRow),
  })
  .openapi('Caseload');

/** The caseloads of every school of a person, together. */
export const wholeCaseload = z
  .object({
    schools: z.array(z.object({ id: z.string(), name: z.string(), asAt: z.string().optional() })),
    pupils: z.array(caseloadRow),
  })
  .openapi('WholeCaseload');

const counts = z.object({ possible: z.number().int(), attended: z.number().int() });
const marked = z.object({ date: z.string(), half: z.enum(['AM', 'PM']), code: z.string() });

/** See PupilInsight: what the marks say beyond their sums. */
export const insight = z.object({
  missed: z.object({ sessions: z.number(), days: z.number(), weeks: z.number(), restDays: z.number() }),
  recent: z.object({ from: z.string(), now: counts, before: counts }),
  pattern: z.array(
    z.object({
      weekday: z.number().int(),
      half: z.enum(['AM', 'PM']),
      possible: z.number().int(),
      missed: z.number().int(),
    }),
  ),
  unexplained: z.array(marked.extend({ schoolDays: z.number().int() })),
  lastSeen: marked.extend({ schoolDays: z.number().int(), offSite: z.boolean() }).optional(),
  threshold: z
    .object({
      metOn: z.string().optional(),
      windowFrom: z.string(),
      windowTo: z.string(),
      weeks: z.number().int(),
      sessions: z.array(marked),
      needed: z.number().int(),
      oldestLeave: z
        .object({ count: z.number().int(), inWeeks: z.number().int(), monday: z.string().optional() })
        .optional(),
    })
    .optional(),
  recovery: z.array(
    z.object({
      above: z.union([z.literal(90), z.literal(50)]),
      sessions: z.number().int(),
      left: z.number().int().optional(),
    }),
  ),
  halfTerms: z.array(counts.extend({ name: z.string(), from: z.string(), to: z.string() })),
});

export const pupilPage = caseloadRow
  .extend({
    school: z.object({ id: z.string(), name: z.string() }),
    upn: z.string(),
    asAt: z.string(),
    lateBefore: z.number().int(),
    lateAfter: z.number().int(),
    byCode: z.record(z.string(), z.number().int()),
    previous: z.object({ asAt: z.string(), attendance: z.string() }).optional(),
    /** What the figures rest on. */
    source: z.object({ fileName: z.string(), from: z.string(), to: z.string() }),
    /** Sessions of the school year after `asAt`; absent where no term dates say them. */
    sessionsLeft: z.number().int().optional(),
    /** Absent where the register gives sums only. */
    insight: insight.optional(),
    /** One token a session from the morning of `from` on, apart by spaces; '.' where there is no mark. */
    calendar: z.object({ from: z.string(), marks: z.string() }),
  })
  .openapi('Pupil');
