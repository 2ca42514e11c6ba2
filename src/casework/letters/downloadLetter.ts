import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import { auditOf, toTheMinute } from '../audit/auditOf.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { findEntry } from '../cases/findEntry.ts';

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries' | 'papers' | 'audit' | 'now'>;

const notFiled = 'This letter has not been filed yet. Make it again: it is finished then.';
const noLonger = 'The file of this letter is no longer in the library of papers.';

/** A letter as it was filed. @throws Problem not_allowed, not_found */
export async function downloadLetter(
  person: Person,
  entryId: string,
  ports: Ports,
): Promise<{ name: string; bytes: Uint8Array }> {
  requireMay(person, 'letter:read');
  const place = { kind: 'letter', id: entryId } as const;
  const { entry } = await findEntry({ person, operation: 'letter:read' }, place, ports);
  if (entry.kind !== 'letter' || !entry.content.file) throw new Problem('not_found', notFiled);
  const { file } = entry.content;
  const { pupilId, schoolId } = entry;
  const at = ports.now();
  const done = { at, act: 'exported', subject: 'letter', schoolId, pupilId, recordId: entryId } as const;
  ports.audit.note(auditOf(person, done, toTheMinute(at)));
  try {
    return { name: file.name, bytes: await ports.papers.read(file.id) };
  } catch (error) {
    if (isProblem(error, 'not_found')) throw new Problem('not_found', noLonger, { cause: error });
    throw error;
  }
}
