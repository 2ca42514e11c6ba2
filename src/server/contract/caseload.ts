import { z } from '@hono/zod-openapi';

export const bands = ['severe', 'persistent', 'not-persistent', 'no-sessions'] as const;

const threshold = z.object({
  metOn: z.string().optional(),
  inWindow: z.number().int(),
  unexplainedInWindow: z.number().int(),
  windowFrom: z.string().optional(),
  windowTo: z.string().optional(),
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
    threshold,
    /** Change of attendance since the register before, in tenths of a percentage point; absent for a new pupil. */
    changeInTenths: z.number().int().optional(),
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

export const pupilPage = caseloadRow
  .extend({
    school: z.object({ id: z.string(), name: z.string() }),
    upn: z.string(),
    asAt: z.string(),
    lateBefore: z.number().int(),
    lateAfter: z.number().int(),
    byCode: z.record(z.string(), z.number().int()),
    previous: z.object({ asAt: z.string(), attendance: z.string() }).optional(),
    /** One token a session from the morning of `from` on, apart by spaces; '.' where there is no mark. */
    calendar: z.object({ from: z.string(), marks: z.string() }),
  })
  .openapi('Pupil');
