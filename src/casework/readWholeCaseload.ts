import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { breathe } from './imports/breathe.ts';
import type { ListedPupil } from './listedPupils.ts';
import { lookOf, noteLook } from './noteLook.ts';
import { type CaseloadPorts, caseloadOf } from './readCaseload.ts';
import type { School } from './school.ts';

/** The caseloads of every school of this person, together, by the name of the school. @throws Problem not_allowed */
export async function readWholeCaseload(
  person: Person,
  ports: CaseloadPorts,
): Promise<{ schools: readonly School[]; pupils: readonly ListedPupil[] }> {
  requireMay(person, 'caseload:read');
  const known = await ports.schools.all();
  const schools = known
    .filter(({ id }) => may(person, 'caseload:read', id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const pupils: ListedPupil[] = [];
  for (const school of schools) {
    for (const listed of await caseloadOf(school, ports)) pupils.push(listed);
    await breathe();
  }
  noteLook(
    person,
    lookOf(
      person,
      schools.map(({ id }) => id),
    ),
    ports,
  );
  return { schools, pupils };
}
