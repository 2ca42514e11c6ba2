import { type ReadingOptions, readRegister } from '../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import type { RegisterReading } from '../../../src/attendance/registerReading.ts';

/** Reads lines of text as a register file. */
export function readLines(lines: readonly string[], options: ReadingOptions = {}): Promise<RegisterReading> {
  return readRegister(fileOfBytes('register.csv', new TextEncoder().encode(lines.join('\n'))), options);
}

/** Rejections or warnings as 'line column value: reason'. */
export const inShort = (notes: RegisterReading['rejections']) =>
  notes.map(({ line, column, value, reason }) => `${line} ${column} ${value}: ${reason}`);
