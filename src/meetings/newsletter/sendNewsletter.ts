import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { asSeen } from '../../records/recordVersion.ts';
import type { Newsletter } from './newsletter.ts';
import type { AcknowledgePorts } from './newsletterPorts.ts';

type Seen = { id: string; version: string };
type Ports = Pick<AcknowledgePorts, 'newsletters' | 'now'>;

/**
 * Sends a newsletter to everyone who works in or supports a school. It happens once: pressed again it is what it was.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere: it is not what was seen
 */
export async function sendNewsletter(
  person: Person,
  { id, version }: Seen,
  { newsletters, now }: Ports,
): Promise<Newsletter> {
  requireMay(person, 'newsletter:write');
  const at = now();
  const known = (await newsletters.byId(id))?.record;
  if (known?.state === 'sent') return known;
  return await changeRecord(newsletters, id, (held) => {
    if (held?.state === 'sent') return held;
    if (held?.state === 'withdrawn') throw new Problem('bad_request', 'This newsletter was withdrawn.');
    return { ...asSeen(held, version), state: 'sent', sentAt: at, changed: { by: person.name, at } };
  });
}

/**
 * Takes a newsletter back: a draft goes from the list, of a sent one nobody hears any more and nobody can acknowledge it.
 * @throws Problem not_allowed, not_found, changed_elsewhere
 */
export async function withdrawNewsletter(
  person: Person,
  { id, version }: Seen,
  { newsletters, now }: Ports,
): Promise<Newsletter> {
  requireMay(person, 'newsletter:write');
  const changed = { by: person.name, at: now() };
  const known = (await newsletters.byId(id))?.record;
  if (known?.state === 'withdrawn') return known;
  return await changeRecord(newsletters, id, (held) => {
    if (held?.state === 'withdrawn') return held;
    return { ...asSeen(held, version), state: 'withdrawn', changed };
  });
}
