import type { Person } from '../access/person.ts';
import type { AuditEntry } from './audit/auditEntry.ts';
import { auditOf, toTheHour } from './audit/auditOf.ts';

/**
 * That somebody looked at the list of a school, or at those of all schools where none is named. It counts once an hour: the list
 * is asked for again whenever somebody comes back to it.
 */
export function auditOfCaseload(person: Person, at: string, place: { schoolId?: string } = {}): AuditEntry {
  return auditOf(person, { at, act: 'viewed', subject: 'caseload', ...place }, toTheHour(at));
}
