import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { Rejection } from '../../attendance/registerReading.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { type ImportRequest, prepareImport } from './prepareImport.ts';

/**
 * Every row and cell of a file that is not used, and everything that a person should know about those that are, in the
 * order of the file.
 * @throws Problem not_allowed, not_found, register_unreadable; UnknownTableProblem
 */
export async function allRejections(
  person: Person,
  request: ImportRequest,
  ports: CaseworkPorts,
): Promise<{ rejections: readonly Rejection[]; warnings: readonly Rejection[] }> {
  requireMay(person, 'register:check', request.schoolId);
  const { assessed } = await prepareImport(request, ports);
  const { rejections, warnings } = assessed.reading;
  return { rejections, warnings };
}
