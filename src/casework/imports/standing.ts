import { isDeepStrictEqual } from 'node:util';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { School } from '../school.ts';
import type { ImportRecord } from './importRecord.ts';
import type { Snapshot } from './snapshot.ts';

/** The import that a school's figures rest on; undefined where there is none. */
export async function standingImport(
  { id, register }: School,
  { imports }: Pick<CaseworkPorts, 'imports'>,
): Promise<ImportRecord | undefined> {
  if (register === undefined) return undefined;
  return (await imports.bySchool(id)).find((record) => record.id === register.importId);
}

export async function standingPupils(
  { id, register }: School,
  { caseload }: Pick<CaseworkPorts, 'caseload'>,
): Promise<readonly CaseloadPupil[]> {
  return register ? await caseload.ofImport(id, register.importId, register.onCaseload) : [];
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

type Outcome = Pick<ImportRecord, 'checksum' | 'reading' | 'from' | 'to' | 'counts' | 'figures'>;

/** Whether saving would change nothing: the same bytes, read the same way, with the same outcome. */
export function isSameImport(standing: ImportRecord | undefined, next: Partial<Outcome>): boolean {
  if (standing?.checksum !== next.checksum || standing === undefined) return false;
  const of = ({ reading, from, to, counts, figures }: Partial<Outcome>) =>
    plain({ reading, from, to, counts, figures });
  return isDeepStrictEqual(of(standing), of(next));
}
