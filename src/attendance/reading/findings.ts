import type { Rejection } from '../registerReading.ts';

/** What a reading has to tell about its file, and how many of its rows were of use. */
export class Findings {
  readonly #rejections: Rejection[] = [];
  readonly #warnings: Rejection[] = [];
  rowsIn = 0;
  #rowsRejected = 0;

  get rowsUsed(): number {
    return this.rowsIn - this.#rowsRejected;
  }

  rejectRow(rejection: Rejection): void {
    this.#rowsRejected += 1;
    this.#rejections.push(rejection);
  }

  /** A cell of a row that is otherwise used. */
  rejectCell(rejection: Rejection): void {
    this.#rejections.push(rejection);
  }

  warn(warning: Rejection): void {
    this.#warnings.push(warning);
  }

  /** Everything in the order of the file. */
  inOrder(): { rejections: Rejection[]; warnings: Rejection[] } {
    const byLine = (a: Rejection, b: Rejection) => a.line - b.line;
    return { rejections: this.#rejections.sort(byLine), warnings: this.#warnings.sort(byLine) };
  }
}

/** Counts one remark that may be true of a million marks, and keeps where it is true first. */
export class Tally {
  times = 0;
  line = 0;
  place = 0;
  text = 0;

  add(line: number, place: number, text: number): void {
    this.times += 1;
    if (this.times > 1 && line >= this.line) return;
    this.line = line;
    this.place = place;
    this.text = text;
  }
}
