import type { PupilCounts } from '../../marks.ts';
import { SumRows, sumOfCounts } from './counts.ts';
import { readSums, titleOf, type WrittenSums } from './countsOfRow.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { comesTo, type Inside, type TotalsReading, totalsOfRow } from './totalsOfRow.ts';

/** Sums by category: a row for each pupil with sessions possible, attended, authorised and unauthorised. */
export function totals(parts: ReadingParts): LayoutReader {
  const { heading, findings, pupils } = parts;
  const columns = new Set(heading.columns.keys());
  const rows = new SumRows<WrittenSums>(parts);

  const countsOf = (pupil: number, reading: TotalsReading): PupilCounts | undefined => {
    const counts = rows.of(pupil).flatMap(({ line, value }) => {
      const of = totalsOfRow(value, reading);
      const where = { line, column: titleOf(parts, 'possible'), value: String(value.possible ?? '') };
      if ('reason' in of) {
        findings.rejectRow({ ...where, reason: of.reason });
        return [];
      }
      if (of.remark !== undefined) findings.warn({ ...where, reason: of.remark });
      return [of.counts];
    });
    return sumOfCounts(counts);
  };

  return {
    takeRow(cells, line) {
      const pupil = pupils.numberOf(cells, line);
      if (pupil === undefined) return;
      const value = readSums(parts, cells, line);
      if (value) rows.add(pupil, cells, { line, value });
    },

    counts() {
      const all = pupils.all.flatMap((_, pupil) => rows.of(pupil).map(({ value }) => value));
      const inside = insideOf(parts, all);
      if (!columns.has('authorised') && !columns.has('unauthorised'))
        findings.warn({
          line: heading.lastLine,
          column: '',
          value: '',
          reason: 'This file does not say which absences were authorised, so all of them count as authorised',
        });
      const counts = pupils.all.map((_, pupil) => countsOf(pupil, { columns, inside }));
      rows.warnOfSeveral();
      return counts;
    },
  };
}

/** The likeliest first: the DfE counts both as attendance. */
const ways: readonly Inside[] = [
  { offSite: true, late: true },
  { offSite: false, late: true },
  { offSite: true, late: false },
  { offSite: false, late: false },
];

/**
 * Systems differ on whether 'present' takes in approved educational activity, and those who came late: the reading that makes the
 * sums right in more rows holds for the file. Where no row can tell, they are inside.
 */
function insideOf({ heading, findings }: ReadingParts, rows: readonly WrittenSums[]): Inside {
  const [usual = { offSite: true, late: true }] = ways;
  const telling = rows.filter(({ offSite = 0, lateBefore = 0 }) => offSite + lateBefore > 0);
  if (!heading.columns.has('attended')) return usual;
  const counts = ways.map((way) => telling.filter((row) => comesTo(row, way)).length);
  const most = Math.max(...counts);
  if (most === 0 && telling.some(({ offSite = 0 }) => offSite > 0))
    findings.warn({
      line: heading.lastLine,
      column: heading.titles[heading.columns.get('offSite') ?? -1]?.trim() ?? '',
      value: '',
      reason:
        'No row shows whether these sessions are within those attended, or come on top of them. They were taken to be within',
    });
  return ways[counts.indexOf(most)] ?? usual;
}
