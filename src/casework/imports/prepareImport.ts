import type { CaseworkPorts } from '../caseworkPorts.ts';
import { knownSchool } from '../knownSchool.ts';
import type { School } from '../school.ts';
import type { ArrivedFile } from './arrivedFile.ts';
import { type AssessedRegister, assessRegister } from './assessRegister.ts';
import type { Reading } from './importRecord.ts';
import { type ReadingOptions, readFile } from './readFile.ts';

export type ImportRequest = ReadingOptions & { schoolId: string; file: ArrivedFile };

export type PreparedImport = {
  school: School;
  assessed: AssessedRegister;
  /** How the file was read, to tell it from the same file read otherwise. */
  how: Reading;
  /** Its mapping was given for another file. */
  remembered: boolean;
};

/**
 * Reads a file for a school and works out everything that it says, without looking at what is saved.
 * @throws Problem not_found, register_unreadable
 */
export async function prepareImport(
  { schoolId, file, ...options }: ImportRequest,
  ports: Pick<
    CaseworkPorts,
    'schools' | 'mappings' | 'bandReading' | 'calendarOf' | 'casesOf' | 'readInTurn'
  >,
): Promise<PreparedImport> {
  const school = await knownSchool(schoolId, ports.schools);
  options.progress?.(0);
  const { bandReading } = ports;
  const terms = (await ports.calendarOf(schoolId))?.terms;
  const withCase = new Set(ports.casesOf(schoolId).map(({ upn }) => upn));
  const { assessed, remembered } = await ports.readInTurn(async () => {
    options.signal?.throwIfAborted();
    const { reading, ...found } = await readFile(file, { ...options, schoolId }, ports);
    options.signal?.throwIfAborted();
    return { ...found, assessed: await assessRegister(reading, { bandReading, terms, withCase }) };
  });
  options.signal?.throwIfAborted();
  const { mapping } = assessed.reading;
  const how = { ...(mapping && { mapping }), ...(options.period && { period: options.period }), bandReading };
  return { school, assessed, how, remembered };
}
