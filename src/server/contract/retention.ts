import { z } from '@hono/zod-openapi';

const pupil = z.object({
  id: z.string(),
  name: z.string(),
  upn: z.string(),
  school: z.object({ id: z.string(), name: z.string() }),
});

/** What the end of keeping would take, without taking anything. */
export const retentionRun = z
  .object({
    today: z.string(),
    /** Pupils whose records have been kept long enough, each with why. */
    pupils: z.array(
      pupil.extend({
        lastOn: z.string(),
        due: z.string(),
        why: z.string(),
        records: z.number().int(),
        papers: z.number().int(),
      }),
    ),
    held: z.array(pupil.extend({ reason: z.string(), by: z.string(), at: z.string() })),
    /** Set for removal. It can be undone until the day before `on`. */
    leaving: z.array(pupil.extend({ reason: z.string(), by: z.string(), at: z.string(), on: z.string() })),
    /** Register files that no figures rest on any more: of imports undone or never finished, or kept long enough; each with why. */
    files: z.array(
      z.object({
        schoolId: z.string(),
        school: z.string(),
        fileId: z.string(),
        name: z.string(),
        keptSince: z.string(),
        why: z.string(),
      }),
    ),
    /** Entries of the audit before this day have been kept long enough. */
    auditBefore: z.string(),
  })
  .openapi('RetentionRun');

export const removalRequest = z
  .object({
    pupilIds: z.array(z.string().max(64)).min(1).max(500),
    reason: z.string().trim().min(1).max(500),
  })
  .openapi('RemovalRequest');
export const holdRequest = z.object({ reason: z.string().trim().min(1).max(500) }).openapi('HoldRequest');
