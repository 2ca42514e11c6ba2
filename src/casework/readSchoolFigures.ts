import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import type { ImportRecord } from './imports/importRecord.ts';
import { standingImport } from './imports/standing.ts';
import { knownSchool } from './knownSchool.ts';
import type { School } from './school.ts';

/** A school with the import that its figures rest on, if there is one. @throws Problem not_allowed, not_found */
export async function readSchoolFigures(
  person: Person,
  schoolId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'imports'>,
): Promise<{ school: School; standing?: ImportRecord }> {
  requireMay(person, 'school-figures:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const standing = await standingImport(school, ports);
  return { school, ...(standing && { standing }) };
}
