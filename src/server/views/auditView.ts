import type { z } from '@hono/zod-openapi';
import type { AuditFound, NamedAuditEntry } from '../../casework/audit/searchAudit.ts';
import type { auditEntry, auditFound } from '../contract/audit.ts';

function auditEntryView({ entry, school, pupil }: NamedAuditEntry): z.infer<typeof auditEntry> {
  const { id, at, personId, person, role, act, subject, recordId, fields, reason, detail } = entry;
  return {
    ...{ id, at, personId, person, role, act, subject, school, pupil, recordId, reason, detail },
    fields: fields?.map((field) => ({ ...field })),
  };
}

export const auditFoundView = ({ entries, more }: AuditFound): z.infer<typeof auditFound> => ({
  entries: entries.map(auditEntryView),
  more,
});
