import { isBlank } from '../layouts/dataRow.ts';
import { openingLines, type Table, type TableRow } from '../table.ts';
import { pause } from './pause.ts';

const rowsBetweenPauses = 5000;

/** The rows in which a heading is looked for: blank ones left out, and from the first row that holds anything. */
export function openingOf(rows: Iterable<TableRow>): TableRow[] {
  const opening: TableRow[] = [];
  let last = openingLines;
  for (const row of rows) {
    if (isBlank(row.cells)) continue;
    if (opening.length === 0) last = Math.max(last, row.line + openingLines - 1);
    if (row.line > last) break;
    opening.push(row);
  }
  return opening;
}

/** A table whose rows are in memory, of a file of so many bytes. */
export function rowsTable(name: string, rows: readonly TableRow[], bytes: number): Table {
  return {
    name,
    opening: openingOf(rows),
    async eachRow(take, { signal, progress }) {
      signal?.throwIfAborted();
      for (const [i, row] of rows.entries()) {
        if (i % rowsBetweenPauses === rowsBetweenPauses - 1) {
          progress?.(Math.floor((bytes * i) / rows.length));
          await pause(signal);
        }
        take(row.cells, row.line, false);
      }
      progress?.(bytes);
    },
  };
}
