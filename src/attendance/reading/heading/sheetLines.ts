import type { Rejection } from '../../registerReading.ts';

/** Sheets have a million rows at the most, so that a line of several sheets together says which one it is on. */
export const linesOfSheet = 2_000_000;

const otherLine = /^Line (\d+)\b/;

/** The line as it stands on its sheet, and which one that is. */
function onSheet(line: number, names: readonly string[]): { line: number; name: string } {
  return { line: line % linesOfSheet, name: names[Math.floor(line / linesOfSheet)] ?? '' };
}

/** What there is to tell of the sheets `names` that were read as one, with the line and the sheet that a person looks for. */
export function tellSheets(findings: readonly Rejection[], names: readonly string[]): Rejection[] {
  return findings.map(({ line, column, value, reason }) => {
    const { line: own, name } = onSheet(line, names);
    return {
      line: own,
      column: column === '' ? name : `${name}, ${column}`,
      value,
      reason: reason.replace(otherLine, (_, number: string) => {
        const other = onSheet(Number(number), names);
        return `Line ${other.line} of ${other.name}`;
      }),
    };
  });
}
