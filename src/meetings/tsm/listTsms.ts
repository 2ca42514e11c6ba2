import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { lastStep, type TsmPorts, type TsmRequest } from './tsmRequest.ts';

/** The requests of this person's schools, those first that were changed last. @throws Problem not_allowed */
export async function listTsms(
  person: Person,
  ports: Pick<TsmPorts, 'requests'>,
): Promise<readonly TsmRequest[]> {
  requireMay(person, 'tsm:read');
  const requests = await ports.requests.all();
  return requests
    .filter(({ schoolId }) => may(person, 'tsm:read', schoolId))
    .sort((a, b) => lastStep(b).at.localeCompare(lastStep(a).at));
}
