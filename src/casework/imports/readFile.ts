import type { ColumnMapping } from '../../attendance/columnMapping.ts';
import { readRegister } from '../../attendance/readRegister.ts';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import type { Period, RegisterReading } from '../../attendance/registerReading.ts';
import { UnknownTableProblem } from '../../attendance/unknownTable.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';

/** How a person wants a file to be read. */
export type ReadingOptions = {
  mapping?: ColumnMapping | undefined;
  period?: Period | undefined;
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file have been read. */
  progress?: ((bytes: number) => void) | undefined;
};

export type FileReading = { reading: RegisterReading; mapping?: ColumnMapping; remembered: boolean };

const given = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/**
 * Reads a school's register file: with the mapping that was given, or the one that is remembered for a heading like its
 * own, or without one.
 * @throws Problem register_unreadable; UnknownTableProblem where its columns have to be mapped first
 */
export async function readFile(
  file: RegisterFile,
  { schoolId, ...wanted }: ReadingOptions & { schoolId: string },
  { mappings }: Pick<CaseworkPorts, 'mappings'>,
): Promise<FileReading> {
  const read = (mapping?: ColumnMapping) => readRegister(file, given({ ...wanted, mapping }));
  const { mapping } = wanted;
  if (mapping) return { reading: await read(mapping), mapping, remembered: false };

  async function again(signature: string): Promise<FileReading | undefined> {
    const known = (await mappings.find(schoolId, signature))?.mapping;
    return known && { reading: await read(known), mapping: known, remembered: true };
  }
  try {
    const reading = await read();
    return (await again(reading.signature)) ?? { reading, remembered: false };
  } catch (error) {
    if (!(error instanceof UnknownTableProblem)) throw error;
    const found = await again(error.table.signature);
    if (!found) throw error;
    return found;
  }
}
