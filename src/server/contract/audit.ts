import { z } from '@hono/zod-openapi';
import { auditActs } from '../../casework/audit/auditEntry.ts';

export const auditEntry = z.object({
  id: z.string(),
  at: z.string(),
  /** Entra object id, to search by. */
  personId: z.string(),
  person: z.string(),
  role: z.string(),
  act: z.enum(auditActs),
  subject: z.string(),
  school: z.object({ id: z.string(), name: z.string() }).optional(),
  /** The name is absent where the pupil has been erased. */
  pupil: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  recordId: z.string().optional(),
  fields: z
    .array(z.object({ path: z.string(), from: z.unknown().optional(), to: z.unknown().optional() }))
    .optional(),
  reason: z.string().optional(),
  detail: z.string().optional(),
});

export const auditFound = z.object({ entries: z.array(auditEntry), more: z.boolean() }).openapi('AuditFound');

/** What the tab tells of an export or a print that it made by itself. */
export const auditNote = z
  .object({
    act: z.enum(['exported', 'printed']),
    subject: z.enum(['pupil', 'caseload', 'week', 'returns', 'figures', 'report', 'audit']),
    schoolId: z.string().max(64).optional(),
    pupilId: z.string().max(64).optional(),
    /** Rows of a list. */
    count: z.number().int().min(0).max(1_000_000).optional(),
  })
  .openapi('AuditNote');
