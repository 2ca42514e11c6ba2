import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { TsmPorts, TsmRequest } from './tsmRequest.ts';

type Asking = { id: string; schoolId: string; reason: string };

/**
 * Asks for a Targeting Support Meeting. The same sent again is the same request.
 * @throws Problem not_allowed, not_found, changed_elsewhere: the id is there for something else
 */
export async function askForTsm(
  person: Person,
  { id, schoolId, reason }: Asking,
  ports: TsmPorts,
): Promise<TsmRequest> {
  requireMay(person, 'tsm:request', schoolId);
  if (!(await ports.isSchool(schoolId))) throw new Problem('not_found');
  const step = { at: ports.now(), by: person.name, byId: person.id, state: 'asked', note: '' } as const;
  return await changeRecord(ports.requests, id, (known) => {
    if (known === undefined) return { id, schoolId, reason, steps: [step] };
    const isSame =
      known.schoolId === schoolId && known.reason === reason && known.steps[0]?.byId === person.id;
    if (!isSame) throw new Problem('changed_elsewhere');
    return known;
  });
}
