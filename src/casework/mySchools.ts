import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import type { School } from './school.ts';

/** The schools whose pupils this person may see, by name. @throws Problem not_allowed */
export async function mySchools(
  person: Person,
  ports: Pick<CaseworkPorts, 'schools'>,
): Promise<readonly School[]> {
  requireMay(person, 'schools:list');
  const schools = await ports.schools.all();
  return schools
    .filter(({ id }) => may(person, 'schools:list', id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
