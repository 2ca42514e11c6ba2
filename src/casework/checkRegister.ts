import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { RegisterReading, Rejection } from '../attendance/registerReading.ts';
import { assessRegister, type RegisterCounts } from './assessRegister.ts';
import type { CaseworkPorts, RegisterFile } from './caseworkPorts.ts';
import { checksumOf } from './checksum.ts';
import { knownSchool } from './knownSchool.ts';
import { mergeCaseload } from './mergeCaseload.ts';

/** What a file would do to a school's caseload. */
export type RegisterCheck = RegisterCounts &
  Pick<RegisterReading, 'layout' | 'rowsIn' | 'rowsUsed'> & {
    fileName: string;
    checksum: string;
    alreadySaved: boolean;
    /** The first of them; a file of another kind can have one for every row. */
    rejections: Rejection[];
    rejectionsInAll: number;
    warnings: Rejection[];
    warningsInAll: number;
    from: string;
    to: string;
    before?: { to: string; pupils: number; persistent: number; severe: number };
    joining: number;
    leaving: number;
  };

// More than anyone reads on a page, and few enough that the answer stays small.
const shown = 500;

/**
 * Says what saving this file would do; saves nothing.
 * @throws Problem not_allowed, not_found, register_unreadable
 */
export async function checkRegister(
  person: Person,
  { schoolId, file }: { schoolId: string; file: RegisterFile },
  ports: CaseworkPorts,
): Promise<RegisterCheck> {
  requireMay(person, 'register:check', schoolId);
  const { register } = await knownSchool(schoolId, ports.schools);
  const { reading, from, to, counts, onCaseload } = assessRegister(file, ports.bandReading);
  const saved = await ports.caseload.bySchool(schoolId);
  const { joining, leaving } = mergeCaseload({
    schoolId,
    asAt: to,
    assessed: onCaseload,
    saved,
    newId: ports.newId,
  });
  const checksum = checksumOf(file.bytes);
  return {
    ...counts,
    fileName: file.name,
    checksum,
    alreadySaved: register?.checksum === checksum,
    layout: reading.layout,
    rowsIn: reading.rowsIn,
    rowsUsed: reading.rowsUsed,
    rejections: reading.rejections.slice(0, shown),
    rejectionsInAll: reading.rejections.length,
    warnings: reading.warnings.slice(0, shown),
    warningsInAll: reading.warnings.length,
    from,
    to,
    ...(register && {
      before: {
        to: register.to,
        pupils: register.pupils,
        persistent: register.persistent,
        severe: register.severe,
      },
    }),
    joining,
    leaving,
  };
}
