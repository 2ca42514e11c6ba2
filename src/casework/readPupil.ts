import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import type { School } from './school.ts';

/**
 * A pupil on a caseload. Someone else's pupil and one that does not exist take the same path to the same answer, so
 * that neither words nor time tell them apart.
 * @throws Problem not_allowed, not_found
 */
export async function readPupil(
  person: Person,
  pupilId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'caseload'>,
): Promise<{ pupil: CaseloadPupil; school: School }> {
  requireMay(person, 'pupil:read');
  const pupil = await ports.caseload.byId(pupilId);
  const school = await ports.schools.byId(pupil?.schoolId ?? '');
  if (pupil === undefined || school === undefined || !may(person, 'pupil:read', pupil.schoolId)) {
    throw new Problem('not_found');
  }
  return { pupil, school };
}
