import { isProblem, Problem } from '../../problems/problem.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { AssessedPupil } from './assessRegister.ts';
import { asSavedRegister, type ImportRecord } from './importRecord.ts';
import { mergeCaseload, type RegisterBefore } from './mergeCaseload.ts';
import { overtakenBy } from './overtaken.ts';
import { removeImport } from './removeImport.ts';
import type { Snapshot } from './snapshot.ts';
import { givingSigns } from './underWay.ts';

export type SaveStep = { stage: 'reading' | 'keeping' | 'writing'; done: number; total: number };

export type SavedImport = {
  importId: string;
  onCaseload: number;
  to: string;
  /** False where the figures rested on the same already. */
  changed: boolean;
};

type Writing = {
  record: ImportRecord;
  kept: readonly AssessedPupil[];
  /** What the next dry run has to know. */
  snapshot: Snapshot;
  progress?: ((step: SaveStep) => void) | undefined;
};

/** What the figures rest on until now, as the next register is measured from it. */
async function registerBefore(
  { schoolId, before }: ImportRecord,
  known: readonly CaseloadPupil[],
  { registerFiles }: CaseworkPorts,
): Promise<RegisterBefore | undefined> {
  if (before === undefined) return undefined;
  const rows = known.filter(({ importId }) => importId === before.importId);
  return { to: before.to, rows, snapshot: await registerFiles.snapshot(schoolId, before.importId) };
}

/** Gives how many rows there are. */
async function writePupils(
  { record, kept, snapshot, progress }: Writing,
  ports: CaseworkPorts,
): Promise<number> {
  const { schoolId, id: importId, to: asAt } = record;
  await ports.registerFiles.keepSnapshot(schoolId, importId, snapshot);
  const known = await ports.caseload.ofSchool(schoolId);
  const before = await registerBefore(record, known, ports);
  const cases = ports.casesOf(schoolId);
  const { newId } = ports;
  const pupils = mergeCaseload({ schoolId, importId, asAt, kept, before, known, cases, newId });
  const total = pupils.length;
  progress?.({ stage: 'writing', done: 0, total });
  await givingSigns(record, ports, (sign) =>
    ports.caseload.write({ schoolId, importId }, pupils, (done) => {
      sign();
      progress?.({ stage: 'writing', done, total });
    }),
  );
  return total;
}

/** Makes the import current, unless somebody else was first. */
async function switchTo(record: ImportRecord, rows: number, ports: CaseworkPorts): Promise<void> {
  const { schoolId, before } = record;
  try {
    await ports.schools.switchRegister(schoolId, asSavedRegister(record, rows), before?.importId);
  } catch (error) {
    if (!isProblem(error, 'changed_elsewhere')) throw error;
    const { register } = (await ports.schools.freshById(schoolId)) ?? {};
    // Somebody who goes on with the same import was first: what was wanted has been done.
    if (register?.importId === record.id) return;
    const discarded = { ...record, state: 'discarded', endedAt: ports.now() } as const;
    await ports.imports.save(discarded, 'saving');
    await removeImport(record, ports);
    throw overtakenBy(register, error);
  }
}

/** Puts down that the import is saved. One that somebody discarded in the last moment stays discarded. */
async function markSaved(record: ImportRecord, ports: CaseworkPorts): Promise<void> {
  try {
    await ports.imports.save({ ...record, state: 'saved' }, 'saving');
  } catch (error) {
    if (!isProblem(error, 'changed_elsewhere')) throw error;
    const { state, endedBy = 'Somebody' } = (await ports.imports.freshById(record.id)) ?? record;
    if (state === 'saved') return;
    await ports.schools.switchRegister(record.schoolId, record.before, record.id);
    const words = `${endedBy} discarded this register while it was being saved. The figures are as before.`;
    throw new Problem('changed_elsewhere', words, { cause: error });
  }
}

/**
 * Writes the pupils of an import beside those that stand, then makes it the school's current one. Safe to run again.
 * @throws Problem changed_elsewhere: the figures rest on another import than when this one was begun
 */
export async function writeImport(writing: Writing, ports: CaseworkPorts): Promise<SavedImport> {
  const { record } = writing;
  const { id: importId, to, counts } = record;
  const { register } = (await ports.schools.freshById(record.schoolId)) ?? {};
  let savedAt = register?.importId === importId ? register.uploadedAt : undefined;
  if (savedAt === undefined) {
    const rows = await writePupils(writing, ports);
    savedAt = ports.now();
    await switchTo({ ...record, savedAt }, rows, ports);
  }
  await markSaved({ ...record, savedAt }, ports);
  return { importId, onCaseload: counts.onCaseload, to, changed: true };
}
