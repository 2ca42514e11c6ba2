import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import type { SavedRegister, School } from './school.ts';

/**
 * A pupil on a caseload. Someone else's pupil and one that does not exist take the same path to the same answer, so
 * that neither words nor time tell them apart.
 * @throws Problem not_allowed, not_found
 */
export async function readPupil(
  person: Person,
  pupilId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'caseload'>,
): Promise<{ pupil: CaseloadPupil; school: School; register: SavedRegister }> {
  requireMay(person, 'pupil:read');
  const rows = await ports.caseload.byId(pupilId);
  const school = await ports.schools.byId(rows[0]?.schoolId ?? '');
  const register = school?.register;
  const pupil = rows.find(({ importId }) => importId === register?.importId);
  if (!pupil || !school || !register || !may(person, 'pupil:read', school.id)) throw new Problem('not_found');
  return { pupil, school, register };
}
