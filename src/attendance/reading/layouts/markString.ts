import { isMonthFirst, readDate, type WrittenDate } from '../../../calendar/dateText.ts';
import { addDays, dayNumber } from '../../../calendar/plainDate.ts';
import { attendanceCodes } from '../../attendanceCode.ts';
import { type PupilCounts, sessionNumber } from '../../marks.ts';
import { readMark } from '../marks/markText.ts';
import { codeCountsOfRow } from './codeCountsOfRow.ts';
import { SumRows, sumOfCounts } from './counts.ts';
import { readSums, titleOf, type WrittenSums } from './countsOfRow.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { datesOfString } from './markStringDays.ts';
import { isNoSession, marksOfString } from './markStringText.ts';
import { totalsOfRow } from './totalsOfRow.ts';

type Run = {
  text: string;
  start: WrittenDate;
  startText: string;
  left: WrittenDate | undefined;
  sums: WrittenSums;
};
type Placed = {
  line: number;
  run: Run;
  marks: readonly string[];
  /** Undefined where the string fits none. */
  dates: readonly string[] | undefined;
  /** Whether a last date says that it fits. */
  sure: boolean;
  sums: PupilCounts | undefined;
};

const noDate = 'This is not a date that exists';
const nothing = 'This row holds no marks and no counts';
const doesNotFit =
  'This string of marks does not fit its dates: it needs two marks for every day, or every weekday, up to the last date of the file';

function countsOfMarks(marks: readonly string[]): PupilCounts {
  const byCode: Record<string, number> = {};
  for (const mark of marks) {
    const reading = readMark(mark);
    const { code } = (reading.kind === 'code' && attendanceCodes[reading.code]) || {};
    if (code !== undefined) byCode[code] = (byCode[code] ?? 0) + 1;
  }
  return (
    codeCountsOfRow(byCode, {}, true).counts ?? { possible: 0, attended: 0, authorised: 0, unauthorised: 0 }
  );
}

/**
 * A string of marks from a start date, as in a common transfer file, with sums beside it where the file has them. A string that does
 * not fit its dates is left aside, and the sums of its pupil are used; without sums, its row is rejected.
 */
class MarkStrings {
  readonly #parts: ReadingParts;
  readonly #rows: SumRows<Run>;
  readonly #counts: (PupilCounts | undefined)[] = [];
  readonly #isWeek: boolean;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#rows = new SumRows(parts);
    this.#isWeek = /week/i.test(titleOf(parts, 'startDate'));
  }

  takeRow(cells: readonly string[], line: number): void {
    const { heading, pupils, findings } = this.#parts;
    const pupil = pupils.numberOf(cells, line);
    if (pupil === undefined) return;
    const sums = readSums(this.#parts, cells, line);
    if (!sums) return;
    const cell = (column: number | undefined) => cells[column ?? -1] ?? '';
    const text = cell(heading.columns.get('marks'));
    const startText = cell(heading.columns.get('startDate'));
    if (text.trim() === '' && Object.keys(sums).length === 0) {
      findings.rejectRow({ line, column: titleOf(this.#parts, 'marks'), value: '', reason: nothing });
      return;
    }
    const left = readDate(cell(heading.columns.get('leavingDate')));
    this.#rows.add(pupil, cells, {
      line,
      value: { text, startText, start: readDate(startText) ?? {}, left, sums },
    });
  }

  /** Adds the marks of every pupil whose strings fit, counts the sums of the others, and says where the marks stand. */
  settle() {
    const { pupils } = this.#parts;
    const all = pupils.all.map((_, pupil) => this.#rows.of(pupil));
    const monthFirst = isMonthFirst(all.flatMap((rows) => rows.map(({ value }): WrittenDate => value.start)));
    const placed = all.map((rows) => rows.map(({ line, value }) => this.#place(value, line, monthFirst)));
    const dates = new Set(placed.flat().flatMap((row) => row.dates ?? []));
    const [first = 0, last = -1] = extremes([...dates].map(dayNumber));
    const base = first * 2;
    for (const [pupil, rows] of placed.entries()) this.#settlePupil(pupil, rows, base);
    const sessions = Float64Array.from(
      { length: Math.max((last - first + 1) * 2, 0) },
      (_, place) => base + place,
    );
    const title = titleOf(this.#parts, 'marks');
    // A string of one day needs no other.
    const unsure = placed.flat().find(({ dates: days = [], sure }) => days.length > 1 && !sure);
    if (unsure)
      this.#parts.findings.warn({
        line: unsure.line,
        column: title,
        value: '',
        reason:
          'This file does not say its last date, so its marks were laid on the days from their start date on',
      });
    this.#rows.warnOfSeveral((pupil) => this.#counts[pupil] !== undefined);
    return {
      sessions,
      monthFirst,
      titleOf: () => title,
      misdated: (_place: number, text: string) => ({ column: title, value: text, reason: doesNotFit }),
    };
  }

  counts(): readonly (PupilCounts | undefined)[] {
    return this.#counts;
  }

  #place(run: Run, line: number, monthFirst: boolean): Placed {
    const { columns, period } = this.#parts.heading;
    const totals = totalsOfRow(run.sums, {
      columns: new Set(columns.keys()),
      inside: { offSite: true, late: true },
    });
    const sums = 'counts' in totals ? totals.counts : undefined;
    const start = monthFirst ? run.start.monthFirst : run.start.dayFirst;
    const left = monthFirst ? run.left?.monthFirst : run.left?.dayFirst;
    const lasts = [left, period?.to].filter((date) => date !== undefined);
    if (start !== undefined && this.#isWeek) lasts.unshift(addDays(start, 4), addDays(start, 6));
    const sure = lasts.length > 0;
    // Outer spaces may be sessions too, but an export that pads its columns adds them as well: what fits decides.
    for (const text of new Set([run.text, run.text.trim()])) {
      const marks = marksOfString(text, start ?? '');
      const dates = start === undefined ? undefined : datesOfString(start, marks, lasts);
      if (dates) return { line, run, marks, dates, sure, sums };
    }
    return { line, run, marks: [], dates: undefined, sure, sums };
  }

  #settlePupil(pupil: number, rows: readonly Placed[], base: number): void {
    const sums = sumOfCounts(rows.flatMap((row) => row.sums ?? []));
    const strings = rows.filter(({ run }) => run.text.trim() !== '');
    const fitting = strings.filter(({ dates }) => dates !== undefined);
    const ofMarks = sumOfCounts(fitting.map(({ marks }) => countsOfMarks(marks)));
    const agree = sums === undefined || sums.possible === ofMarks?.possible;
    // Sums may stand beside one string of several, so that they are those of the pupil, not of the row.
    if (fitting.length < strings.length || (!agree && strings.some(({ sure }) => !sure)))
      this.#countSums(pupil, strings, sums);
    else if (strings.length < rows.length)
      this.#counts[pupil] = sumOfCounts([
        ...rows.flatMap((row) => (strings.includes(row) || !row.sums ? [] : [row.sums])),
        ...(ofMarks ? [ofMarks] : []),
      ]);
    else {
      for (const row of fitting) this.#addMarks(pupil, row, base);
      if (!agree)
        this.#warn(
          fitting[0],
          `These marks come to ${ofMarks?.possible ?? 0} possible sessions, and the sums of this pupil to ${sums.possible}: the marks were used`,
        );
    }
    for (const row of rows) if (!row.dates && !sums) this.#reject(row);
  }

  /** For a pupil whose marks cannot all be dated. */
  #countSums(pupil: number, strings: readonly Placed[], sums: PupilCounts | undefined): void {
    if (sums) {
      this.#counts[pupil] = sums;
      this.#warn(
        strings.find(({ dates }) => !dates) ?? strings[0],
        `${doesNotFit}. The sums of this pupil were used`,
      );
      return;
    }
    const fitting = strings.filter(({ dates }) => dates !== undefined);
    const counts = sumOfCounts(fitting.map(({ marks }) => countsOfMarks(marks)));
    if (counts) this.#counts[pupil] = counts;
  }

  #addMarks(pupil: number, { line, marks: texts, dates }: Placed, base: number): void {
    const { marks } = this.#parts;
    marks.line = line;
    for (const [i, text] of texts.entries()) {
      const date = dates?.[i >> 1];
      if (date === undefined || isNoSession(text)) continue;
      marks.add(pupil, sessionNumber(date, i & 1 ? 'PM' : 'AM') - base, text);
    }
  }

  #warn(row: Placed | undefined, reason: string): void {
    if (!row) return;
    this.#parts.findings.warn({
      line: row.line,
      column: titleOf(this.#parts, 'marks'),
      value: row.run.text,
      reason,
    });
  }

  #reject({ line, run: { start, startText, text } }: Placed): void {
    const { findings } = this.#parts;
    if (text.trim() === '')
      findings.rejectRow({ line, column: titleOf(this.#parts, 'marks'), value: text, reason: nothing });
    else if (start.dayFirst === undefined && start.monthFirst === undefined)
      findings.rejectRow({
        line,
        column: titleOf(this.#parts, 'startDate'),
        value: startText,
        reason: noDate,
      });
    else findings.rejectRow({ line, column: titleOf(this.#parts, 'marks'), value: text, reason: doesNotFit });
  }
}

function extremes(days: readonly number[]): [number, number] | [] {
  if (days.length === 0) return [];
  return days.reduce<[number, number]>(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** One row for each pupil with a start date and a string of marks. Its marks are added once all rows have been seen. */
export function markString(parts: ReadingParts) {
  const strings = new MarkStrings(parts);
  return {
    takeRow: (cells: readonly string[], line: number) => strings.takeRow(cells, line),
    places: () => strings.settle(),
    counts: () => strings.counts(),
  } satisfies LayoutReader;
}
