import type { Person } from '../../access/person.ts';
import type { AuditEntry } from './auditEntry.ts';
import { auditOf, toTheHour } from './auditOf.ts';

/** That somebody looked at a pupil. A page asks for several things and is looked at again and again: it counts once an hour. */
export function auditOfView(person: Person, pupil: { id: string; schoolId: string }, at: string): AuditEntry {
  const seen = { pupilId: pupil.id, schoolId: pupil.schoolId };
  return auditOf(person, { at, act: 'viewed', subject: 'pupil', ...seen }, toTheHour(at));
}
