import { ukDate } from '../../../calendar/ukDate.ts';
import { attendanceCodes, type CodeClass } from '../../attendanceCode.ts';
import type { PupilCounts } from '../../marks.ts';
import type { CodeColumn } from '../heading/heading.ts';
import { codeCountsOfRow, type RowOfCodes } from './codeCountsOfRow.ts';
import { SumRows, sumOfCounts } from './counts.ts';
import { notWhole, readSums } from './countsOfRow.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { readCount } from './values.ts';

const byName = new Map(attendanceCodes.map((code) => [code.code, code]));
export const classOfCode = (code: string): CodeClass | undefined => byName.get(code)?.class;

/** How often each code was used: a row for each pupil, or each pupil and term, with a column for each code. */
export function codeCounts(parts: ReadingParts): LayoutReader {
  const { heading, findings, pupils } = parts;
  const columns = onceEach(parts);
  const complete = columns.some(({ code }) => code === '/' || code === '\\');
  const counted = new SumRows<PupilCounts>(parts);
  const odd = { line: 0, rows: 0 };

  /** Undefined where a cell cannot be read and the row has been rejected for it. */
  const readCodes = (cells: readonly string[], line: number): Record<string, number> | undefined => {
    const byCode: Record<string, number> = {};
    for (const { column, code, title } of columns) {
      const text = cells[column] ?? '';
      const count = readCount(text) ?? 0;
      const where = { line, column: title, value: text.trim() };
      if (Number.isNaN(count)) {
        findings.rejectRow({ ...where, reason: notWhole });
        return undefined;
      }
      if (count === 0) continue;
      if (classOfCode(code) === undefined)
        findings.rejectCell({ ...where, reason: 'This is not an attendance code' });
      else byCode[code] = (byCode[code] ?? 0) + count;
      const { to } = byName.get(code) ?? {};
      if (to !== undefined && heading.period && heading.period.from > to)
        findings.warn({
          ...where,
          reason: `${code} could be used until ${ukDate(to)} only, and was counted all the same`,
        });
    }
    return byCode;
  };

  const isBlankRow = (cells: readonly string[]) =>
    columns.every(({ column }) => readCount(cells[column] ?? '') === undefined);

  const warnOf = (row: RowOfCodes & { counts: PupilCounts }, line: number, said: number | undefined) => {
    if (row.takesInNotPossible) {
      odd.line ||= line;
      odd.rows += 1;
    }
    if (row.remark !== undefined)
      findings.warn({
        line,
        column: heading.titles[heading.columns.get('possible') ?? -1]?.trim() ?? '',
        value: String(said ?? ''),
        reason: row.remark,
      });
  };

  return {
    takeRow(cells, line) {
      const pupil = pupils.numberOf(cells, line);
      if (pupil === undefined) return;
      const said = readSums(parts, cells, line);
      const byCode = said && readCodes(cells, line);
      if (!byCode) return;
      // Where presence is counted too, a pupil with possible sessions has some count or other.
      const nothing = isBlankRow(cells) && (complete ? said.possible !== 0 : said.possible === undefined);
      const row: RowOfCodes = nothing
        ? { reason: 'This row holds no counts' }
        : codeCountsOfRow(byCode, said, complete);
      if (row.counts) {
        warnOf({ ...row, counts: row.counts }, line, said.possible);
        counted.add(pupil, cells, { line, value: row.counts });
      } else findings.rejectRow({ line, column: '', value: '', reason: row.reason ?? '' });
    },

    counts() {
      if (odd.rows > 0)
        findings.warn({
          line: odd.line,
          column: '',
          value: '',
          reason: `Sessions possible, as this file gives them, take in codes that are not possible sessions, such as X and Y. Those were left out, in ${odd.rows === 1 ? '1 row' : `${odd.rows} rows`}`,
        });
      counted.warnOfSeveral();
      return pupils.all.map((_, pupil) => sumOfCounts(counted.of(pupil).map(({ value }) => value)));
    },
  };
}

/** A code may have several columns of local codes, but a column that comes twice under one title counts once. */
function onceEach({ heading, findings }: ReadingParts): CodeColumn[] {
  const seen = new Set<string>();
  return heading.codeColumns.filter(({ code, title }) => {
    const local = /^\D*[A-Z]\d{2}\b/i.test(title) || code === '/' || code === '\\';
    const name = local ? title : code;
    if (seen.has(name)) {
      findings.warn({
        line: heading.lastLine,
        column: title,
        value: code,
        reason: 'This code has another column, which was counted',
      });
      return false;
    }
    seen.add(name);
    return true;
  });
}
