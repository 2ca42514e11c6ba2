import type { Person } from '../../access/person.ts';
import type { AuditEntry } from './auditEntry.ts';
import { auditId } from './auditId.ts';

type Done = Omit<AuditEntry, 'id' | 'personId' | 'person' | 'role'>;

/**
 * What a person did, for the audit. `time` is how much of the instant tells one act from the same again: '2026-11-26T19' by the
 * hour, the whole of it where every act counts.
 */
export function auditOf(person: Person, done: Done, time: string = done.at): AuditEntry {
  const { act, subject, schoolId = '', pupilId = '', recordId = '', detail = '' } = done;
  return {
    id: auditId(person.id, act, subject, schoolId, pupilId, recordId, detail, time),
    personId: person.id,
    person: person.name,
    role: person.role,
    ...done,
  };
}

export const toTheHour = (instant: string): string => instant.slice(0, 13);
export const toTheMinute = (instant: string): string => instant.slice(0, 16);
