import type { Role } from '../../access/person.ts';
import type { EntryKind } from '../cases/entry.ts';
import type { FieldChange } from '../cases/stamp.ts';

export const auditActs = [
  'viewed',
  'added',
  'changed',
  'removed',
  'restored',
  'exported',
  'printed',
  'hold-set',
  'hold-lifted',
  'removal-set',
  'removal-undone',
  'erased',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** What was done it to: a pupil's page, one kind of record, a list of pupils, a report, the council's settings. */
export type AuditSubject =
  | EntryKind
  | 'pupil'
  | 'caseload'
  | 'week'
  | 'returns'
  | 'figures'
  | 'report'
  | 'subject-file'
  | 'council'
  | 'meeting-priority'
  | 'audit';

/** Who did what, when. Nothing of ours changes or takes away one of these but the end of its keeping. */
export type AuditEntry = {
  /** Follows from what was done, so that the same is put down once: see auditId.ts. */
  id: string;
  /** An instant, ISO with Z. */
  at: string;
  personId: string;
  person: string;
  role: Role;
  act: AuditAct;
  subject: AuditSubject;
  schoolId?: string;
  pupilId?: string;
  recordId?: string;
  /** Old and new, of a change. */
  fields?: readonly FieldChange[];
  reason?: string;
  /** In our own words and without names: 'Caseload as CSV, 41 pupils'. */
  detail?: string;
};
