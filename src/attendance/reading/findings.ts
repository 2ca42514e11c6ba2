import { Problem } from '../../problems/problem.ts';
import type { Rejection } from '../registerReading.ts';
import { ownCopy } from './marks/interned.ts';

/** A person looks into a file with more faults by other means; and every one of them has to be kept. */
export const mostFindings = 500_000;
const longestValue = 100;

/** Its texts may be slices of the file, which they must not keep alive. */
const kept = ({ line, column, value, reason }: Rejection): Rejection => ({
  line,
  column: ownCopy(column.slice(0, longestValue)),
  value: ownCopy(value.slice(0, longestValue)),
  reason,
});

/** What a reading has to tell about its file, and how many of its rows were of use. */
export class Findings {
  readonly #rejections: Rejection[] = [];
  readonly #warnings: Rejection[] = [];
  rowsIn = 0;
  /** Rows that were given up whole. */
  rejectedRows = 0;

  get rowsUsed(): number {
    return this.rowsIn - this.rejectedRows;
  }

  /** To be called once for a row: the rows of some files share a line. Throws Problem register_unreadable, as the other two do, where a file has more faults than anyone would read. */
  rejectRow(rejection: Rejection): void {
    this.rejectedRows += 1;
    this.rejectCell(rejection);
  }

  /** A cell of a row that is otherwise used. */
  rejectCell(rejection: Rejection): void {
    this.#rejections.push(kept(rejection));
    if (this.#rejections.length > mostFindings) throw tooManyFaults(this.#rejections[0] ?? rejection);
  }

  warn(warning: Rejection): void {
    this.#warnings.push(kept(warning));
    if (this.#warnings.length > mostFindings) throw tooManyFaults(this.#warnings[0] ?? warning);
  }

  /** Everything in the order of the file. */
  inOrder(): { rejections: Rejection[]; warnings: Rejection[] } {
    const byLine = (a: Rejection, b: Rejection) => a.line - b.line;
    return { rejections: this.#rejections.sort(byLine), warnings: this.#warnings.sort(byLine) };
  }
}

/** To throw where a file has more than `mostFindings` of one kind. */
export function tooManyFaults({ line, column, reason }: Rejection): Problem {
  const where = column === '' ? `Line ${line}` : `Line ${line}, ${column}`;
  return new Problem(
    'register_unreadable',
    `More than ${mostFindings.toLocaleString('en-GB')} rows or marks of this file cannot be used. ${where}: ${reason}. ` +
      'Put that right in the export and try again.',
  );
}

/** Counts one remark that may be true of a million marks, and keeps where it is true first. */
export class Tally {
  times = 0;
  line = 0;
  place = 0;
  text = 0;

  add(line: number, { place, text }: { place: number; text: number }): void {
    this.times += 1;
    if (this.times > 1 && line >= this.line) return;
    this.line = line;
    this.place = place;
    this.text = text;
  }

  addAll({ times, line, place, text }: Tally): void {
    if (times === 0) return;
    this.add(line, { place, text });
    this.times += times - 1;
  }
}
