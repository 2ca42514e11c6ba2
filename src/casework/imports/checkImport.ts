import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { ColumnMapping } from '../../attendance/columnMapping.ts';
import type { RegisterReading } from '../../attendance/registerReading.ts';
import type { Differences } from '../../attendance/school/whyDiffers.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { mySchools } from '../mySchools.ts';
import type { RegisterCounts } from '../registerCounts.ts';
import type { SavedRegister } from '../school.ts';
import { caseloadMoves } from './caseloadMoves.ts';
import { cautionsFor } from './cautions.ts';
import { type Comparison, compareRegisters } from './compareRegisters.ts';
import { type ImportRequest, type PreparedImport, prepareImport } from './prepareImport.ts';
import { isSameImport, standingImport, standingPupils, standingSnapshot } from './standing.ts';

/** What a file would do. Nothing has been saved. */
export type ImportCheck = Comparison &
  Pick<RegisterReading, 'layout' | 'rowsIn' | 'rowsUsed' | 'rejections' | 'warnings'> & {
    fileName: string;
    checksum: string;
    /** These very bytes, read this way, are what the figures rest on already. */
    alreadySaved: boolean;
    /** Undefined where the file does not say what dates it covers: they have to be given before it can be saved. */
    from?: string;
    to?: string;
    hasMarks: boolean;
    after: RegisterCounts;
    before?: SavedRegister;
    joiningCaseload: number;
    leavingCaseload: number;
    schoolsOwn?: Differences;
    mapping?: ColumnMapping;
    mappingRemembered: boolean;
    cautions: string[];
  };

/** Whether this file is what the figures rest on, read as it is now. */
async function stands({ school, assessed, how }: PreparedImport, checksum: string, ports: CaseworkPorts) {
  const standing = await standingImport(school, ports);
  const { reading, counts, figures } = assessed;
  const { from, to } = reading;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return isSameImport(standing, { checksum, reading: how, ...dates, counts, figures });
}

/** How the file differs from the register that stands. Nothing does where every pupil of it is not known. */
async function differences(person: Person, { school, assessed }: PreparedImport, ports: CaseworkPorts) {
  const before = await standingSnapshot(school, ports);
  const comparison: Comparison = before
    ? compareRegisters(before, assessed.snapshot)
    : { joined: [], left: [], changed: [] };
  const input = { school, schools: await mySchools(person, ports), assessed, comparison };
  const { from, to } = assessed.reading;
  const today = ports.now().slice(0, 10);
  const cautions = cautionsFor({ ...input, from, to, today, pupilsBefore: before?.length ?? 0 });
  return { comparison, cautions };
}

/**
 * Says what saving this file would do; saves nothing. Rejects with the reason of the signal where it is aborted.
 * @throws Problem not_allowed, not_found, register_unreadable; UnknownTableProblem
 */
export async function checkImport(
  person: Person,
  request: ImportRequest,
  ports: CaseworkPorts,
): Promise<ImportCheck> {
  requireMay(person, 'register:check', request.schoolId);
  const prepared = await prepareImport(request, ports);
  const { school, assessed, remembered } = prepared;
  const { name: fileName, checksum } = request.file;
  const { layout, rowsIn, rowsUsed, rejections, warnings, from, to, mapping } = assessed.reading;
  const { comparison, cautions } = await differences(person, prepared, ports);
  const { joining, leaving } = caseloadMoves(await standingPupils(school, ports), assessed.kept);
  return {
    ...comparison,
    ...{ fileName, checksum, layout, rowsIn, rowsUsed, rejections, warnings },
    alreadySaved: await stands(prepared, checksum, ports),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    hasMarks: assessed.hasMarks,
    after: assessed.counts,
    ...(school.register && { before: school.register }),
    joiningCaseload: joining,
    leavingCaseload: leaving,
    ...(assessed.schoolsOwn && { schoolsOwn: assessed.schoolsOwn }),
    ...(mapping && { mapping }),
    mappingRemembered: remembered,
    cautions,
  };
}
