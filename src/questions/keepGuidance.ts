import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { changeRecord } from '../records/changeRecord.ts';
import { asSeen } from '../records/recordVersion.ts';
import { checkedGuidance, type GuidanceDraft } from './guidanceDraft.ts';
import type { GuidanceRecord } from './guidanceRecord.ts';
import type { QueuePorts } from './ports.ts';
import { dayOf } from './today.ts';

/** A piece of guidance as an officer saw it when they decided to change it. */
export type SeenGuidance = { id: string; version: string };

type Ports = Pick<QueuePorts, 'guidanceRecords' | 'now'>;

/** All of it, what is in force first, and of that what is to be reviewed soonest. @throws Problem not_allowed */
export async function listGuidance(person: Person, ports: Ports): Promise<readonly GuidanceRecord[]> {
  requireMay(person, 'questions:manage');
  const order = ({ retired, reviewOn, id }: GuidanceRecord) => `${retired ? 1 : 0} ${reviewOn} ${id}`;
  return [...(await ports.guidanceRecords.all())].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Changes the words; whoever changes them becomes their author. @throws Problem not_allowed, bad_request, not_found, changed_elsewhere */
export async function editGuidance(
  person: Person,
  { draft, ...seen }: SeenGuidance & { draft: GuidanceDraft },
  ports: Ports,
): Promise<GuidanceRecord> {
  requireMay(person, 'questions:manage');
  const at = ports.now();
  const checked = checkedGuidance(draft, dayOf(at));
  return await changeRecord(ports.guidanceRecords, seen.id, (known) => ({
    ...asSeen(known, seen.version),
    ...checked,
    author: person.name,
    writtenOn: dayOf(at),
    changed: { by: person.name, at },
  }));
}

/** Takes guidance out of use, or with `retired: false` back into it. @throws Problem not_allowed, not_found, changed_elsewhere */
export async function retireGuidance(
  person: Person,
  { retired, ...seen }: SeenGuidance & { retired: boolean },
  ports: Ports,
): Promise<GuidanceRecord> {
  requireMay(person, 'questions:manage');
  const changed = { by: person.name, at: ports.now() };
  return await changeRecord(ports.guidanceRecords, seen.id, (known) => ({
    ...asSeen(known, seen.version),
    retired,
    changed,
  }));
}
