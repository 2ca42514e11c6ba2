import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { type ImportPlace, isNoLongerSo, knownImport } from './knownImport.ts';
import { undoUntil } from './undoUntil.ts';

/**
 * Puts a school back to the register before its current one, or to none. What was undone is cleared away later.
 * @throws Problem not_allowed, not_found, changed_elsewhere, too_late
 */
export async function undoImport(
  person: Person,
  place: ImportPlace,
  ports: CaseworkPorts,
): Promise<{ importId?: string }> {
  requireMay(person, 'import:undo', place.schoolId);
  return await ports.inTurn(place.schoolId, async () => {
    const { record, school } = await knownImport(place, ports);
    const { register } = school;
    if (record.state !== 'saved' && record.state !== 'saving') throw isNoLongerSo(record);
    if (register?.importId !== record.id) {
      const words = 'Another register has been saved for this school since. Undo that one first.';
      throw new Problem('changed_elsewhere', words);
    }
    const savedAt = record.savedAt ?? register.uploadedAt;
    if (ports.now() > undoUntil(savedAt)) throw new Problem('too_late');
    await ports.schools.switchRegister(school.id, record.before, record.id);
    const ended = { endedAt: ports.now(), endedBy: person.name };
    await ports.imports.save({ ...record, state: 'undone', savedAt, ...ended }, record.state);
    return record.before ? { importId: record.before.importId } : {};
  });
}
