import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { type ImportPlace, isNoLongerSo, knownImport } from './knownImport.ts';
import { removeImport } from './removeImport.ts';
import { isUnderWay } from './underWay.ts';

/**
 * Gives up an import that was cut off. The figures stay as they are. Doing so twice is the same as once.
 * @throws Problem not_allowed, not_found, changed_elsewhere: also while another server is saving it
 */
export async function discardImport(person: Person, place: ImportPlace, ports: CaseworkPorts): Promise<void> {
  requireMay(person, 'import:discard', place.schoolId);
  await ports.inTurn(place.schoolId, async () => {
    const { record, school } = await knownImport(place, ports);
    if (school.register?.importId === record.id) {
      throw new Problem('changed_elsewhere', 'This register has been saved. Undo it instead.');
    }
    if (isUnderWay(record, ports)) throw isNoLongerSo(record);
    if (record.state === 'saving') {
      const ended = { endedAt: ports.now(), endedBy: person.name };
      await ports.imports.save({ ...record, state: 'discarded', ...ended }, 'saving');
    } else if (record.state !== 'discarded') throw isNoLongerSo(record);
    await removeImport(record, ports);
  });
}
