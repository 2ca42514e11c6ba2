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

/** An import that was begun and never finished is given up in the end; the figures never rested on it. */
async function giveUp(record: ImportRecord, { imports, now }: Ports): Promise<void> {
  const { figures: _, ...rest } = record;
  if (record.state === 'saving')
    await imports.save({ ...rest, state: 'discarded', endedAt: now() }, 'saving');
  else await imports.save(rest, record.state);
}

/** Rows without an import: from before there were any. A copy may be behind, so that the records themselves are asked. */
async function sweepStrays({ id: schoolId, register }: School, ports: Ports): Promise<void> {
  const known = new Set((await ports.imports.bySchool(schoolId)).map(({ id }) => id));
  const rows = new Set((await ports.caseload.ofSchool(schoolId)).map(({ importId }) => importId));
  for (const importId of rows) {
    if (known.has(importId) || importId === register?.importId) continue;
    if (await ports.imports.freshById(importId)) continue;
    await ports.caseload.write({ schoolId, importId }, []);
  }
}

async function sweepSchool(school: School, latest: string, ports: Ports): Promise<void> {
  const records = await ports.imports.bySchool(school.id);
  for (const record of records) {
    const isCurrent = record.id === school.register?.importId;
    // Cut off between the last two steps of a save: all that is missing is to say so.
    if (isCurrent && record.state === 'saving' && record.begunAt < latest) {
      const savedAt = school.register?.uploadedAt ?? record.begunAt;
      await ports.imports.save({ ...record, state: 'saved', savedAt }, 'saving');
    }
    if (isCurrent || record.figures === undefined || neededUntil(record, records) >= latest) continue;
    await removeImport({ schoolId: school.id, id: record.id }, ports);
    await giveUp(record, ports);
  }
}

/**
 * Clears away what nobody can come back to: pupils of imports that were undone or discarded, or replaced more than seven
 * days ago. Can be run at any time, by any server.
 */
export async function sweepImports(ports: Ports): Promise<void> {
  const latest = new Date(Date.parse(ports.now()) - hourMilliseconds).toISOString();
  for (const { id } of await ports.schools.all()) {
    try {
      const school = await ports.schools.freshById(id);
      if (!school) continue;
      await sweepSchool(school, latest, ports);
      await sweepStrays(school, ports);
    } catch (error) {
      // Somebody is at work on this school: there will be another turn.
      if (!isProblem(error, 'changed_elsewhere')) throw error;
    }
  }
}
