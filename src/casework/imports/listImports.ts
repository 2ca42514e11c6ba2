import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { knownSchool } from '../knownSchool.ts';
import type { ImportRecord } from './importRecord.ts';
import { undoUntil } from './undoUntil.ts';

export type ListedImport = {
  record: ImportRecord;
  /** The figures rest on this one. */
  current: boolean;
  /** Until when it can be undone; undefined where it cannot. */
  undoUntil?: string;
};

/** Every register file that was, or was to be, a school's current one, the newest first. @throws Problem not_allowed, not_found */
export async function listImports(
  person: Person,
  schoolId: string,
  ports: Pick<CaseworkPorts, 'schools' | 'imports' | 'now'>,
): Promise<readonly ListedImport[]> {
  requireMay(person, 'registers:list', schoolId);
  const { register } = await knownSchool(schoolId, ports.schools);
  const now = ports.now();
  const records = await ports.imports.bySchool(schoolId);
  return [...records]
    .sort((one, other) => other.begunAt.localeCompare(one.begunAt))
    .map((record): ListedImport => {
      if (register?.importId !== record.id) return { record, current: false };
      // Cut off between its last two steps it is current all the same.
      const savedAt = record.savedAt ?? register.uploadedAt;
      const until = undoUntil(savedAt);
      const saved: ImportRecord = { ...record, state: 'saved', savedAt };
      return { record: saved, current: true, ...(now <= until && { undoUntil: until }) };
    });
}
