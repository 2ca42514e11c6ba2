import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeRecord } from '../../../records/changeRecord.ts';
import type { ArrangePorts } from './arrangePorts.ts';
import { stateWords } from './meetingRules.ts';

/** So long a server may take to write the meeting down; after that it has gone. In milliseconds. */
const claimLasts = 60_000;

type Claim = { id: string; schoolId: string };

/**
 * Lets one meeting with a school be offered, new or again, by however many servers: the record of the school says which was offered last, and one
 * conditional update decides. @throws Problem bad_request where another is offered or booked, changed_elsewhere where one is being made
 */
export async function claimSchool(
  person: Person,
  { id, schoolId }: Claim,
  ports: ArrangePorts,
): Promise<void> {
  const at = ports.now();
  const last = (await ports.schoolBases.byId(schoolId, true))?.record.offering;
  if (last && last.id !== id) {
    const other = (await ports.tsmMeetings.byId(last.id, true))?.record;
    if (other?.state === 'offered' || other?.state === 'booked')
      throw new Problem(
        'bad_request',
        `A meeting with this school is ${stateWords[other.state]} already. Open that one.`,
      );
    const isWritten = other && Date.parse(other.changed.at) >= Date.parse(last.until) - claimLasts;
    if (!isWritten && last.until > at)
      throw new Problem(
        'changed_elsewhere',
        'Somebody is offering times to this school just now. Look again in a minute.',
      );
  }
  const until = new Date(Date.parse(at) + claimLasts).toISOString();
  await changeRecord(ports.schoolBases, schoolId, (known) => {
    if (known?.offering?.id !== last?.id && known?.offering?.id !== id)
      throw new Problem('changed_elsewhere');
    const basis = known ?? { id: schoolId, basis: 'termly' as const, changed: { by: person.name, at } };
    return { ...basis, offering: { id, until } };
  });
}
