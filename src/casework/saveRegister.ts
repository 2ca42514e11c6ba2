import { isDeepStrictEqual } from 'node:util';
import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import { assessRegister } from './assessRegister.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseworkPorts, RegisterFile } from './caseworkPorts.ts';
import { checksumOf } from './checksum.ts';
import { knownSchool } from './knownSchool.ts';
import { mergeCaseload } from './mergeCaseload.ts';

export type SaveRequest = {
  schoolId: string;
  file: RegisterFile;
  /** Of the bytes that were checked. */
  checksum: string;
  /** Told how many of the caseload's pupils are saved. */
  progress?: (done: number, total: number) => void;
};

function isSameCaseload(one: readonly CaseloadPupil[], other: readonly CaseloadPupil[]): boolean {
  const byId = new Map(other.map((pupil) => [pupil.id, pupil]));
  return one.length === other.length && one.every((pupil) => isDeepStrictEqual(pupil, byId.get(pupil.id)));
}

/**
 * Keeps the file, then makes the school's caseload what the file says, then records that it rests on this file. Each
 * step can be made again, and the record comes last: an interrupted save is put right by saving the same file again.
 * The same bytes once more change nothing.
 * @throws Problem not_allowed, not_found, file_changed, register_unreadable, changed_elsewhere
 */
export async function saveRegister(
  person: Person,
  { schoolId, file, checksum, progress }: SaveRequest,
  ports: CaseworkPorts,
): Promise<{ onCaseload: number; to: string }> {
  requireMay(person, 'register:save', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  if (checksumOf(file.bytes) !== checksum) throw new Problem('file_changed');
  const { from, to, counts, onCaseload } = assessRegister(file, ports.bandReading);
  const saved = await ports.caseload.bySchool(schoolId);
  const { pupils } = mergeCaseload({ schoolId, asAt: to, assessed: onCaseload, saved, newId: ports.newId });
  const result = { onCaseload: pupils.length, to };
  if (school.register?.checksum === checksum && isSameCaseload(pupils, saved)) return result;

  const total = pupils.length;
  progress?.(0, total);
  const { fileId } = await ports.registerFiles.keep(schoolId, file);
  await ports.caseload.replace(schoolId, pupils, (done) => progress?.(done, total));
  await ports.schools.saveRegister(schoolId, {
    ...counts,
    fileId,
    fileName: file.name,
    checksum,
    from,
    to,
    uploadedAt: ports.now(),
    uploadedBy: person.name,
  });
  return result;
}
