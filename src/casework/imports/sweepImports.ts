import { isProblem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { School } from '../school.ts';
import type { ImportRecord } from './importRecord.ts';
import { removeImport } from './removeImport.ts';
import { isUnderWay } from './underWay.ts';
import { undoUntil } from './undoUntil.ts';

type Ports = Pick<CaseworkPorts, 'schools' | 'imports' | 'caseload' | 'registerFiles' | 'now' | 'savesHere'>;

/** Longer than any undo takes that began in the last moment. */
const hourMilliseconds = 3_600_000;

/**
 * Until when somebody may come back to an import that is not the current one. The current one leads back to it from when the
 * school was switched, which is a moment before its own record says that it is saved.
 */
function neededUntil(
  { id, state, savedAt, begunAt }: ImportRecord,
  { register }: School,
  records: readonly ImportRecord[],
): string {
  if (state === 'undone' || state === 'discarded') return '';
  const lasts = records
    .filter(({ before }) => before?.importId === id)
    .flatMap((next) => {
      if (next.id === register?.importId) return register.uploadedAt;
      return next.state === 'saved' && next.savedAt !== undefined ? next.savedAt : [];
    });
  return undoUntil([...lasts, savedAt ?? begunAt].reduce((a, b) => (a > b ? a : b)));
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
  // The copy of the records is behind, and does not say what the current one leads back to.
  if (current !== undefined && !known.has(current)) return { unsaid: [], gone: [], strays: [] };
  const rows = new Set((await ports.caseload.ofSchool(school.id)).map(({ importId }) => importId));
  return {
    unsaid: records.filter(
      ({ id, state, begunAt }) => id === current && state === 'saving' && begunAt < latest,
    ),
    gone: records.filter(
      (record) =>
        record.id !== current &&
        record.figures !== undefined &&
        !isUnderWay(record, ports) &&
        neededUntil(record, school, records) < latest,
    ),
    strays: [...rows].filter((id) => !known.has(id) && id !== current),
  };
}

/**
 * One that was never finished is given up first, so that nobody goes on with it meanwhile. The figures go last: without
 * them an import counts as cleared away.
 */
async function clearAway(record: ImportRecord, ports: Ports): Promise<void> {
  const { imports, now } = ports;
  const isUnfinished = record.state === 'saving';
  const ended: ImportRecord = isUnfinished ? { ...record, state: 'discarded', endedAt: now() } : record;
  if (isUnfinished) await imports.save(ended, 'saving');
  await removeImport(record, ports);
  const { figures: _, ...rest } = ended;
  await imports.save(rest, ended.state);
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
  for (const record of gone) await clearAway(record, ports);
  for (const importId of strays) {
    if (await ports.imports.freshById(importId)) continue;
    await ports.caseload.write({ schoolId: school.id, importId }, []);
  }
}

/**
 * Clears away what nobody can come back to: pupils of imports that were undone or discarded, or replaced more than seven
 * days ago. Can be run at any time, by any server. Rejects with the first failure once every school has had its turn.
 */
export async function sweepImports(ports: Ports): Promise<void> {
  const latest = new Date(Date.parse(ports.now()) - hourMilliseconds).toISOString();
  const failures: unknown[] = [];
  for (const school of await ports.schools.all()) {
    try {
      await sweepSchool(school, latest, ports);
    } catch (error) {
      // Somebody is at work on this school: there will be another turn.
      if (!isProblem(error, 'changed_elsewhere')) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
