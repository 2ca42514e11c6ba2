import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import { type Acknowledgement, acknowledgementId, type Newsletter } from './newsletter.ts';
import type { AcknowledgePorts } from './newsletterPorts.ts';

const withdrawn = 'This newsletter was withdrawn. There is nothing to acknowledge.';

/** A newsletter as this person may see it: what was never sent is for officers alone. @throws Problem not_found */
export async function newsletterFor(
  person: Person,
  id: string,
  { newsletters }: Pick<AcknowledgePorts, 'newsletters'>,
): Promise<Newsletter> {
  const known = (await newsletters.byId(id))?.record;
  const isSeen = known && (known.sentAt !== undefined || may(person, 'newsletter:write'));
  if (!isSeen)
    throw new Problem('not_found', 'We could not find that newsletter. It may have been taken back.');
  return known;
}

/**
 * Notes that this person has read a newsletter. The first time counts: pressed again, it is that.
 * @throws Problem not_allowed, not_found: there is no such newsletter, or it was withdrawn
 */
export async function acknowledge(
  person: Person,
  newsletterId: string,
  ports: AcknowledgePorts,
): Promise<Acknowledgement> {
  requireMay(person, 'newsletter:acknowledge');
  const newsletter = await newsletterFor(person, newsletterId, ports);
  const id = acknowledgementId(newsletterId, person.id);
  const known = (await ports.acknowledgements.byId(id))?.record;
  if (known) return known;
  if (newsletter.state !== 'sent')
    throw new Problem('not_found', newsletter.state === 'withdrawn' ? withdrawn : undefined);
  const { id: personId, name: personName, schoolIds } = person;
  const record = { id, newsletterId, personId, personName, schoolIds: [...schoolIds], at: ports.now() };
  try {
    await ports.acknowledgements.add(record);
    return record;
  } catch (error) {
    if (!isProblem(error, 'changed_elsewhere')) throw error;
    // Another press was quicker, on this server or another.
    return (await ports.acknowledgements.byId(id, true))?.record ?? record;
  }
}
