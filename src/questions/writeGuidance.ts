import type { Person } from '../access/person.ts';
import { changeRecord } from '../records/changeRecord.ts';
import { changedBy } from '../records/recordVersion.ts';
import type { GuidanceDraft } from './guidanceDraft.ts';
import type { GuidanceRecord } from './guidanceRecord.ts';
import type { QueuePorts } from './ports.ts';
import { dayOf } from './today.ts';

/**
 * Puts guidance in force under an id that follows from what it answers, so that the same sent again writes it once. Who calls has
 * asked whether this person may, and has checked the draft. @throws Problem changed_elsewhere where somebody else wrote it
 */
export function writeGuidance(
  person: Person,
  { id, draft }: { id: string; draft: GuidanceDraft },
  ports: Pick<QueuePorts, 'guidanceRecords' | 'now'>,
): Promise<GuidanceRecord> {
  const at = ports.now();
  const changed = { by: person.name, at };
  return changeRecord(ports.guidanceRecords, id, (known): GuidanceRecord => {
    if (known && !known.retired && known.changed.by !== person.name) throw changedBy(known.changed);
    return { ...draft, id, author: person.name, writtenOn: dayOf(at), retired: false, changed };
  });
}
