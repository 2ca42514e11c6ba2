import { isProblem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { School } from '../school.ts';
import type { ImportRecord } from './importRecord.ts';
import { removeImport } from './removeImport.ts';
import { undoUntil } from './undoUntil.ts';

type Ports = Pick<CaseworkPorts, 'schools' | 'imports' | 'caseload' | 'registerFiles' | 'now'>;

/** Longer than any undo takes that began in the last moment. */
const hourMilliseconds = 3_600_000;

/** Until when somebody may come back to an import that is not the current one. */
function neededUntil(record: ImportRecord, records: readonly ImportRecord[]): string {
  const { id, state, begunAt } = record;
  if (state === 'undone' || state === 'discarded') return '';
  const followers = records.filter(({ before, state: its }) => before?.importId === id && its === 'saved');
  const lasts = followers.map(({ savedAt }) => savedAt ?? '');
  return undoUntil([...lasts, record.savedAt ?? begunAt].reduce((a, b) => (a > b ? a : b)));
}

/** What is left of a school's imports. */
type Leftovers = {
  /** Cut off between the last two steps of a save: all that is missing is to say so. */
  unsaid: ImportRecord[];
  /** Imports that nobody can come back to. */
  gone: ImportRecord[];
  /** Imports of which there are rows and no record: from before there were any, or the copy of the records is behind. */
  strays: string[];
};

async function leftoversOf(school: School, latest: string, ports: Ports): Promise<Leftovers> {
  const current = school.register?.importId;
  const records = await ports.imports.bySchool(school.id);
  const known = new Set(records.map(({ id }) => id));
  const rows = new Set((await ports.caseload.ofSchool(school.id)).map(({ importId }) => importId));
  return {
    unsaid: records.filter(
      ({ id, state, begunAt }) => id === current && state === 'saving' && begunAt < latest,
    ),
    gone: records.filter(
      (record) =>
        record.id !== current && record.figures !== undefined && neededUntil(record, records) < latest,
    ),
    strays: [...rows].filter((id) => !known.has(id) && id !== current),
  };
}

/** The figures of an import go last: without them it counts as cleared away. One that was never finished is given up. */
async function giveUp(record: ImportRecord, { imports, now }: Ports): Promise<void> {
  const { figures: _, ...rest } = record;
  if (record.state === 'saving')
    await imports.save({ ...rest, state: 'discarded', endedAt: now() }, 'saving');
  else await imports.save(rest, record.state);
}

async function sweepSchool(known: School, latest: string, ports: Ports): Promise<void> {
  const seen = await leftoversOf(known, latest, ports);
  // Most of the time there is nothing, and nobody has to be asked for it.
  if (Object.values(seen).every((found) => found.length === 0)) return;
  const school = await ports.schools.freshById(known.id);
  if (!school) return;
  const { unsaid, gone, strays } = await leftoversOf(school, latest, ports);
  for (const record of unsaid) {
    const savedAt = school.register?.uploadedAt ?? record.begunAt;
    await ports.imports.save({ ...record, state: 'saved', savedAt }, 'saving');
  }
  for (const record of gone) {
    await removeImport(record, ports);
    await giveUp(record, ports);
  }
  for (const importId of strays) {
    if (await ports.imports.freshById(importId)) continue;
    await ports.caseload.write({ schoolId: school.id, importId }, []);
  }
}

/**
 * Clears away what nobody can come back to: pupils of imports that were undone or discarded, or replaced more than seven
 * days ago. Can be run at any time, by any server.
 */
export async function sweepImports(ports: Ports): Promise<void> {
  const latest = new Date(Date.parse(ports.now()) - hourMilliseconds).toISOString();
  for (const school of await ports.schools.all()) {
    try {
      await sweepSchool(school, latest, ports);
    } catch (error) {
      // Somebody is at work on this school: there will be another turn.
      if (!isProblem(error, 'changed_elsewhere')) throw error;
    }
  }
}
