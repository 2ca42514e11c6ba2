import type { AuditAct } from '../../../src/casework/audit/auditEntry.ts';
import type { AuditFound } from '../../app/apiTypes.ts';

export type AuditEntry = AuditFound['entries'][number];

export const actNames: Record<AuditAct, string> = {
  viewed: 'Looked at',
  added: 'Added',
  changed: 'Changed',
  removed: 'Took out',
  restored: 'Brought back',
  exported: 'Exported',
  printed: 'Printed',
  'hold-set': 'Set a hold',
  'hold-lifted': 'Lifted a hold',
  'removal-set': 'Set for removal',
  'removal-undone': 'Undid a removal',
  erased: 'Erased',
};

const subjectNames: Record<string, string> = {
  pupil: 'a pupil’s page',
  caseload: 'a caseload',
  week: 'My week',
  returns: 'the returns to the council',
  figures: 'figures',
  report: 'a report',
  'subject-file': 'everything about a pupil, as a file',
  council: 'the council’s settings',
  'meeting-priority': 'which school has its meeting next',
  audit: 'the audit',
  profile: 'a profile',
  plan: 'a plan',
  action: 'an action',
  contact: 'a contact',
  legal: 'a legal step',
  timetable: 'a part-time timetable',
  note: 'a note',
  letter: 'a letter',
};

const roleNames: Record<string, string> = {
  officer: 'Officer',
  asw: 'Attendance Support Worker',
  school: 'School',
  reader: 'Reader',
};

export const roleName = (role: string): string => roleNames[role] ?? role;

/** Acts that say all by themselves, whatever they were done to. */
const complete: readonly AuditAct[] = ['hold-set', 'hold-lifted', 'removal-set', 'removal-undone'];

/** 'Changed a plan', 'Set a hold'. */
export function actWords({ act, subject }: Pick<AuditEntry, 'act' | 'subject'>): string {
  if (complete.includes(act)) return actNames[act];
  if (act === 'erased' && subject === 'pupil') return 'Erased everything about a pupil';
  return `${actNames[act]} ${subjectNames[subject] ?? subject}`;
}

/** How a pupil is called who may have been erased. */
export const pupilName = ({ name }: { name?: string | undefined }): string =>
  name ?? 'A pupil who was erased';
