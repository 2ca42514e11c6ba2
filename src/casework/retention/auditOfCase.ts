import type { Person } from '../../access/person.ts';
import type { AuditAct, AuditEntry } from '../audit/auditEntry.ts';
import { auditOf } from '../audit/auditOf.ts';
import type { PupilCase } from '../cases/pupilCase.ts';

/** That somebody decided how long a case is kept. */
export function auditOfCase(
  person: Person,
  { id, schoolId }: Pick<PupilCase, 'id' | 'schoolId'>,
  { act, at, reason }: { act: AuditAct; at: string; reason?: string },
): AuditEntry {
  const about = { subject: 'pupil', pupilId: id, schoolId } as const;
  return auditOf(person, { at, act, ...about, ...(reason !== undefined && { reason }) });
}
