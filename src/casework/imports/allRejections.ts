import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { Rejection } from '../../attendance/registerReading.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { knownSchool } from '../knownSchool.ts';
import type { ImportRequest } from './prepareImport.ts';
import { readFile } from './readFile.ts';

/**
 * Every row and cell of a file that is not used, and everything that a person should know about those that are, in the
 * order of the file.
 * @throws Problem not_allowed, not_found, register_unreadable; UnknownTableProblem
 */
export async function allRejections(
  person: Person,
  { schoolId, file, ...options }: ImportRequest,
  ports: CaseworkPorts,
): Promise<{ rejections: readonly Rejection[]; warnings: readonly Rejection[] }> {
  requireMay(person, 'register:check', schoolId);
  await knownSchool(schoolId, ports.schools);
  return await ports.readInTurn(async () => {
    options.signal?.throwIfAborted();
    const { reading } = await readFile(file, { ...options, schoolId }, ports);
    const { rejections, warnings } = reading;
    return { rejections, warnings };
  });
}
