import type { Person } from '../../access/person.ts';
import type { Entry } from '../cases/entry.ts';
import type { Change } from '../cases/stamp.ts';
import type { CouncilRecord } from '../council/councilRecord.ts';
import type { AuditEntry } from './auditEntry.ts';
import { auditId } from './auditId.ts';

type Changed = Pick<AuditEntry, 'subject' | 'recordId' | 'pupilId' | 'schoolId'>;

function auditOfOne(record: Changed, change: Change, role: Person['role']): AuditEntry {
  const { what, version, fields, reason, at, by, byId } = change;
  return {
    id: auditId('change', record.subject, record.recordId ?? '', String(version)),
    at,
    personId: byId,
    person: by,
    role,
    act: what,
    ...record,
    fields,
    ...(reason !== undefined && { reason }),
  };
}

/** A change of something written down about a pupil: by itself the last one, made by this person. */
export function auditOfChange(
  { role }: Pick<Person, 'role'>,
  { kind, id, pupilId, schoolId, history }: Pick<Entry, 'kind' | 'id' | 'pupilId' | 'schoolId' | 'history'>,
  change: Change | undefined = history.at(-1),
): AuditEntry {
  if (change === undefined) throw new RangeError('An entry without a history');
  return auditOfOne({ subject: kind, recordId: id, pupilId, schoolId }, change, role);
}

/** A change of what the council has set. */
export function auditOfCouncilChange(
  { role }: Pick<Person, 'role'>,
  { id, history }: Pick<CouncilRecord, 'id' | 'history'>,
  change: Change | undefined = history.at(-1),
): AuditEntry {
  if (change === undefined) throw new RangeError('A part of the settings without a history');
  return auditOfOne({ subject: 'council', recordId: id }, change, role);
}
