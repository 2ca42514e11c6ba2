import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { findPupil } from '../cases/findPupil.ts';
import { knownSchool } from '../knownSchool.ts';
import type { AuditAct, AuditSubject } from './auditEntry.ts';
import { auditOf, toTheMinute } from './auditOf.ts';

/** An export or a print that the tab made by itself, of what it had been given before. */
export type NoteFromTab = {
  act: Extract<AuditAct, 'exported' | 'printed'>;
  subject: Extract<AuditSubject, 'pupil' | 'caseload' | 'week' | 'returns' | 'figures' | 'report' | 'audit'>;
  schoolId?: string;
  pupilId?: string;
  /** Rows of a list. */
  count?: number;
};

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'audit' | 'now'>;

const rowsOf: Partial<Record<NoteFromTab['subject'], string>> = {
  audit: 'entry',
  report: 'row',
  week: 'row',
};

function inWords({ subject, count }: NoteFromTab): string | undefined {
  if (count === undefined) return undefined;
  const one = rowsOf[subject] ?? 'pupil';
  const many = one === 'entry' ? 'entries' : `${one}s`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Where a pupil is named, their school is the one that counts. */
async function schoolOf(
  person: Person,
  { pupilId, schoolId }: NoteFromTab,
  ports: Ports,
): Promise<string | undefined> {
  if (pupilId === undefined) return schoolId && (await knownSchool(schoolId, ports.schools)).id;
  return (await findPupil({ person, operation: 'audit:note' }, pupilId, ports)).school.id;
}

/**
 * Takes down that somebody exported or printed something. The same within a minute counts once: its answer may have been lost.
 * @throws Problem not_allowed, not_found
 */
export async function noteFromTab(person: Person, note: NoteFromTab, ports: Ports): Promise<void> {
  requireMay(person, 'audit:note', note.schoolId);
  const schoolId = await schoolOf(person, note, ports);
  const { act, subject, pupilId } = note;
  if (subject === 'audit') requireMay(person, 'audit:search');
  const at = ports.now();
  const detail = inWords(note);
  const done = {
    ...{ at, act, subject },
    ...(schoolId !== undefined && { schoolId }),
    ...(pupilId !== undefined && { pupilId }),
    ...(detail !== undefined && { detail }),
  };
  ports.audit.note(auditOf(person, done, toTheMinute(at)));
}
