import type { ColumnMapping } from '../../attendance/columnMapping.ts';
import { readRegister } from '../../attendance/readRegister.ts';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import type { Period, RegisterReading } from '../../attendance/registerReading.ts';
import { UnknownTableProblem } from '../../attendance/unknownTable.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { MappingStore } from '../ports.ts';

/** How a person wants a file to be read. */
export type ReadingOptions = {
  mapping?: ColumnMapping | undefined;
  period?: Period | undefined;
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file have been read. */
  progress?: ((bytes: number) => void) | undefined;
};

export type FileReading = { reading: RegisterReading; remembered: boolean };

type Wanted = ReadingOptions & { schoolId: string };
type Known = { mapping: ColumnMapping; signature: string };

/**
 * What a file says without a mapping, or the one that is remembered for a heading like its own. The reading is let go then: two
 * of a large file do not fit into memory.
 */
async function readOrRecall(
  file: RegisterFile,
  { schoolId, ...wanted }: Wanted,
  mappings: MappingStore,
): Promise<{ reading: RegisterReading } | { known: Known }> {
  async function recall(signature: string): Promise<{ known: Known } | undefined> {
    const found = await mappings.find(schoolId, signature);
    return found && { known: { mapping: found.mapping, signature } };
  }
  try {
    const reading = await readRegister(file, wanted);
    return (await recall(reading.signature)) ?? { reading };
  } catch (error) {
    if (!(error instanceof UnknownTableProblem)) throw error;
    const known = await recall(error.table.signature);
    if (!known) throw error;
    return known;
  }
}

/**
 * Reads a school's register file: with the mapping that was given, or the one that is remembered for a heading like its
 * own, or without one.
 * @throws Problem register_unreadable; UnknownTableProblem where its columns have to be mapped first
 */
export async function readFile(
  file: RegisterFile,
  wanted: Wanted,
  { mappings }: Pick<CaseworkPorts, 'mappings'>,
): Promise<FileReading> {
  if (wanted.mapping) return { reading: await readRegister(file, wanted), remembered: false };
  const found = await readOrRecall(file, wanted, mappings);
  if ('reading' in found) return { ...found, remembered: false };
  return { reading: await readRegister(file, { ...wanted, ...found.known }), remembered: true };
}
