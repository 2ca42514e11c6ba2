import { pupilFigures, schoolWeeksOf } from '../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import type { RegisterReading } from '../../src/attendance/registerReading.ts';
import { Problem } from '../../src/problems/problem.ts';
import type { Sums } from './slowCells.ts';

/** What is read of a file, or the words with which it was refused. Every other failure is thrown. */
export async function readOrRefused(bytes: Uint8Array): Promise<RegisterReading | string> {
  try {
    return await readRegister(fileOfBytes('register', bytes));
  } catch (error) {
    if (error instanceof Problem && error.code === 'register_unreadable') return error.words;
    throw error;
  }
}

/** The sums of each pupil, whether a reading has them from marks or from counts. */
export function sumsIn({ pupils }: RegisterReading): Map<string, Sums> {
  const weeks = schoolWeeksOf(pupils.filter(({ counts }) => !counts));
  return new Map(
    pupils.map((pupil) => {
      const { possible, attended, authorised, unauthorised } =
        pupil.counts ?? pupilFigures(pupil.marks, weeks);
      return [pupil.upn, { possible, attended, authorised, unauthorised }];
    }),
  );
}

/** What is wrong with how a reading accounts for its rows; empty where nothing is. */
export function faultsOf(reading: RegisterReading): string[] {
  const { rowsIn, rowsUsed, rejections, warnings, pupils } = reading;
  const faults: string[] = [];
  const lines = new Set(rejections.map(({ line }) => line));
  if (rowsUsed < 0 || rowsUsed > rowsIn) faults.push(`${rowsUsed} of ${rowsIn} rows used`);
  if (rowsIn - rowsUsed > lines.size) faults.push(`${rowsIn - rowsUsed} rows lost, ${lines.size} lines told`);
  if ([...rejections, ...warnings].some(({ line, reason }) => line < 1 || reason === ''))
    faults.push('a remark without a line or a reason');
  if (pupils.length > rowsIn) faults.push(`${pupils.length} pupils in ${rowsIn} rows`);
  for (const [upn, { possible, attended, authorised, unauthorised }] of sumsIn(reading)) {
    const isWhole = [possible, attended, authorised, unauthorised].every(
      (sum) => Number.isInteger(sum) && sum >= 0,
    );
    if (!isWhole || possible !== attended + authorised + unauthorised)
      faults.push(`${upn}: ${possible}, ${attended}, ${authorised}, ${unauthorised}`);
  }
  return faults;
}
