import { isDeepStrictEqual } from 'node:util';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { SavedRegister, School } from '../school.ts';
import type { ImportRecord, Reading } from './importRecord.ts';
import type { Snapshot } from './snapshot.ts';

/** The import that a school's figures rest on; undefined where there is none. */
export async function standingImport(
  { id, register }: School,
  { imports }: Pick<CaseworkPorts, 'imports'>,
): Promise<ImportRecord | undefined> {
  if (register === undefined) return undefined;
  return (await imports.bySchool(id)).find((record) => record.id === register.importId);
}

/** So many rows are there, or somebody has just saved them. Registers from before rows were counted held their caseload alone. */
export const rowsOf = ({ rows, onCaseload }: SavedRegister): number => rows ?? onCaseload;

/** Every pupil of whom the register that stands holds figures, on the caseload or not. */
export async function standingPupils(
  { id, register }: School,
  { caseload }: Pick<CaseworkPorts, 'caseload'>,
): Promise<readonly CaseloadPupil[]> {
  return register ? await caseload.ofImport(id, register.importId, rowsOf(register)) : [];
}

/** Every pupil of the register that stands; undefined where nobody kept it. */
export async function standingSnapshot(
  { id, register }: School,
  { registerFiles }: Pick<CaseworkPorts, 'registerFiles'>,
): Promise<Snapshot | undefined> {
  return register && (await registerFiles.snapshot(id, register.importId));
}

// As it comes back from a list: what is undefined is not there.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

type Outcome = Partial<
  Pick<ImportRecord, 'checksum' | 'from' | 'to' | 'counts' | 'figures'> & { reading: Partial<Reading> }
>;

/** Whether saving would change nothing: the same bytes, read the same way, with the same outcome. */
export function isSameImport(standing: ImportRecord | undefined, next: Outcome): boolean {
  if (standing?.checksum !== next.checksum || standing === undefined) return false;
  // A period that was said shows in the dates, where it made a difference.
  const of = ({ reading: { mapping, bandReading } = {}, from, to, counts, figures }: Outcome) =>
    plain({ mapping, bandReading, from, to, counts, figures });
  return isDeepStrictEqual(of(standing), of(next));
}
