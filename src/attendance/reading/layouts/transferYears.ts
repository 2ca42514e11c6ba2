import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { markString } from './markString.ts';

type Row = { cells: readonly string[]; line: number };

/**
 * A common transfer file: the sums and marks of its latest year. It follows pupils from school to school, so that it may hold years that are
 * long over, and sums of two years would be those of neither.
 */
export function transferYears(parts: ReadingParts): LayoutReader {
  const { heading, findings } = parts;
  const { places, counts, takeRow } = markString(parts);
  const column = heading.titles.indexOf('Year');
  const rows: Row[] = [];
  const yearOf = ({ cells }: Row) => cells[column] ?? '';

  const takeLatest = () => {
    const latest = rows.map(yearOf).reduce((last, year) => (year > last ? year : last), '');
    for (const row of rows) {
      const year = yearOf(row);
      if (year === '' || year === latest) takeRow(row.cells, row.line);
      else
        findings.rejectRow({
          line: row.line,
          column: 'Year',
          value: year,
          reason: `This is of an earlier year than ${latest}, the latest in this file, which was used`,
        });
    }
  };

  return {
    takeRow: (cells, line) => void rows.push({ cells: [...cells], line }),
    places() {
      takeLatest();
      return places();
    },
    counts,
  };
}
