import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import { standingPupils } from './imports/standing.ts';
import { knownSchool } from './knownSchool.ts';
import type { School } from './school.ts';

/** A school with its caseload, in the order of the register. @throws Problem not_allowed, not_found */
export async function readCaseload(
  person: Person,
  schoolId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'caseload'>,
): Promise<{ school: School; pupils: readonly CaseloadPupil[] }> {
  requireMay(person, 'caseload:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const pupils = await standingPupils(school, ports);
  return { school, pupils: pupils.filter(({ onCaseload }) => onCaseload) };
}
