import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { knownSchool } from '../knownSchool.ts';
import type { School } from '../school.ts';
import type { ImportRecord } from './importRecord.ts';
import { isUnderWay } from './underWay.ts';
import { undoUntil } from './undoUntil.ts';

export type ListedImport = {
  record: ImportRecord;
  /** The figures rest on this one. */
  current: boolean;
  /** It is being saved right now. In state `saving` without that, it was cut off. */
  underWay: boolean;
  /** Until when it can be undone; undefined where it cannot. */
  undoUntil?: string;
};

type Ports = Pick<CaseworkPorts, 'schools' | 'imports' | 'now' | 'savesHere'>;

/** What the copies hold; where another server may be at work, what the lists themselves say. */
async function asOfNow({ id, register }: School, ports: Ports) {
  const records = await ports.imports.bySchool(id);
  const isInDoubt = (record: ImportRecord) =>
    record.state === 'saving' && !ports.savesHere.isSaving(record.id);
  if (!records.some(isInDoubt)) return { register, records };
  const fresh = await Promise.all(
    records.map(async (record) =>
      isInDoubt(record) ? ((await ports.imports.freshById(record.id)) ?? record) : record,
    ),
  );
  return { register: (await ports.schools.freshById(id))?.register, records: fresh };
}

/** Every register file that was, or was to be, a school's current one, the newest first. @throws Problem not_allowed, not_found */
export async function listImports(
  person: Person,
  schoolId: string,
  ports: Ports,
): Promise<readonly ListedImport[]> {
  requireMay(person, 'registers:list', schoolId);
  const known = await knownSchool(schoolId, ports.schools);
  const { register, records } = await asOfNow(known, ports);
  const now = ports.now();
  return [...records]
    .sort((one, other) => other.begunAt.localeCompare(one.begunAt))
    .map((record): ListedImport => {
      if (register?.importId !== record.id) {
        return { record, current: false, underWay: isUnderWay(record, ports) };
      }
      // Cut off between its last two steps it is current all the same.
      const savedAt = record.savedAt ?? register.uploadedAt;
      const until = undoUntil(savedAt);
      const saved: ImportRecord = { ...record, state: 'saved', savedAt };
      return { record: saved, current: true, underWay: false, ...(now <= until && { undoUntil: until }) };
    });
}
