import type { ColumnMeaning } from '../../columnMapping.ts';
import type { ReadingParts } from './layoutReader.ts';
import { readCount } from './values.ts';

export const sumMeanings = ['possible', 'attended', 'offSite', 'authorised', 'unauthorised'] as const;
const lateMeanings = ['lateBefore', 'lateAfter'] as const;
const meanings = [...sumMeanings, ...lateMeanings];

/** What a row says in its columns of sums; undefined where a cell is blank or there is no such column. */
export type WrittenSums = { [Meaning in (typeof meanings)[number]]?: number };

export const notWhole = 'This is not a whole number of sessions';

/** The numbers in a row's columns of sums. Undefined where one cannot be read and the row has been rejected for it. */
export function readSums(
  { heading, findings }: ReadingParts,
  cells: readonly string[],
  line: number,
): WrittenSums | undefined {
  const sums: WrittenSums = {};
  for (const meaning of meanings) {
    const column = heading.columns.get(meaning);
    if (column === undefined) continue;
    const text = cells[column] ?? '';
    const count = readCount(text);
    if (count === undefined) continue;
    if (!Number.isNaN(count)) {
      sums[meaning] = count;
      continue;
    }
    const fault = {
      line,
      column: heading.titles[column]?.trim() ?? '',
      value: text.trim(),
      reason: notWhole,
    };
    if (meaning === 'lateBefore' || meaning === 'lateAfter') findings.rejectCell(fault);
    else {
      findings.rejectRow(fault);
      return undefined;
    }
  }
  return sums;
}

/** The title of a column as the file writes it; '' where it has none. */
export function titleOf({ heading }: ReadingParts, meaning: ColumnMeaning): string {
  return heading.titles[heading.columns.get(meaning) ?? -1]?.trim() ?? '';
}
