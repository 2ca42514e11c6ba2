import type { ColumnMeaning } from '../../columnMapping.ts';
import type { PupilDetails } from '../../marks.ts';
import { checkUpn } from '../../upn.ts';
import type { Findings } from '../findings.ts';
import type { Heading } from '../heading/heading.ts';
import { Interned, ownCopy } from '../marks/interned.ts';
import { plainYear, splitName } from './names.ts';
import { type DetailTexts, detailMeanings, fillDetails } from './pupilDetails.ts';
import { SchoolNumbers } from './pupilSchool.ts';

/** A pupil as the first of their rows names them. */
export type NamedPupil = PupilDetails & { saidPercent?: number };

const naming = ['name', 'surname', 'forename'] as const;

/** The pupils of a file, in order of their first appearance. */
export class Pupils {
  /** Complete once `settle` has been called. */
  readonly all: NamedPupil[] = [];
  readonly #details: DetailTexts[] = [];
  readonly #texts = new Interned();
  readonly #numbers = new Map<string, number>();
  readonly #heading: Heading;
  readonly #findings: Findings;
  readonly #school: SchoolNumbers;
  readonly #unnamed = { line: 0, times: 0 };
  /** The pupil of the row before; undefined where it was rejected. A list that takes rows without asking says whose they were. */
  last: number | undefined;

  constructor(heading: Heading, findings: Findings) {
    this.#heading = heading;
    this.#findings = findings;
    this.#school = new SchoolNumbers(heading);
  }

  /** The number of a row's pupil; undefined where the UPN is wrong and the row has been rejected for it. */
  numberOf(cells: readonly string[], line: number): number | undefined {
    this.last = this.#find(cells, line);
    return this.last;
  }

  /**
   * As numberOf, for lists that name a pupil once above all of their rows, as merged cells are exported. A row without UPN or name is then
   * of the pupil above; where there are no names, it may be of somebody who has no UPN.
   */
  numberInList(cells: readonly string[], line: number): number | undefined {
    if (this.last === undefined || !this.#isUnnamed(cells)) return this.numberOf(cells, line);
    if (this.#unnamed.times === 0) this.#unnamed.line = line;
    this.#unnamed.times += 1;
    return this.last;
  }

  #isUnnamed(cells: readonly string[]): boolean {
    const { columns } = this.#heading;
    const names = naming.filter((meaning) => columns.has(meaning));
    return (
      names.length > 0 && ['upn' as const, ...names].every((meaning) => this.#cell(cells, meaning) === '')
    );
  }

  #find(cells: readonly string[], line: number): number | undefined {
    const column = this.#heading.columns.get('upn') ?? 0;
    const text = cells[column] ?? '';
    // Rows of one pupil mostly write the UPN alike, so that it is checked once, not once a session.
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const where = { line, column: this.#heading.titles[column]?.trim() ?? '', value: ownCopy(text.trim()) };
    const check = checkUpn(text);
    if (!check.right) {
      this.#findings.rejectRow({ ...where, reason: check.reason });
      return undefined;
    }
    const sameUpn = this.#numbers.get(check.upn);
    const number = sameUpn ?? this.#add(ownCopy(check.upn), cells, line);
    this.#numbers.set(ownCopy(text), number);
    if (sameUpn !== undefined) return number;
    if (check.temporary)
      this.#findings.warn({ ...where, reason: 'This is a temporary UPN: ask for the permanent one' });
    if (!check.knownAuthority)
      this.#findings.warn({ ...where, reason: `We do not know local authority ${check.upn.slice(1, 4)}` });
    return number;
  }

  /** The line on which a pupil stands first, from 1. */
  lineOf(number: number): number {
    return this.#details[number]?.line ?? 0;
  }

  /** Says that a pupil's percentage is that of one row of several, and so of no use. */
  forgetPercent(number: number): void {
    this.#details[number]?.texts.delete('percent');
  }

  /** The plain name in a row, to tell whether two rows of one UPN are of one pupil. */
  nameIn(cells: readonly string[]): string {
    const { surname = '', forename = '' } = this.#names(cells);
    return `${forename} ${surname}`.trim();
  }

  /**
   * Fills in what only the whole file can say: the order of day and month in a column of dates, what a blank means in a
   * column of flags, pupils who may have two UPNs. To be called once, after the last row. `until` is the last date that the
   * register is known to cover (ISO): nobody in it was born later.
   */
  settle(until?: string): void {
    const { all } = this;
    fillDetails(this.#details, { all, until, heading: this.#heading, findings: this.#findings });
    this.#warnOfTwoUpns();
    this.#warnOfUnnamed();
  }

  /** The numbers by which the file names its school, where all its rows agree. */
  school(): { laEstab?: string; urn?: string } | undefined {
    return this.#school.one();
  }

  #add(upn: string, cells: readonly string[], line: number): number {
    this.#numbers.set(upn, this.all.length);
    this.all.push({ upn, ...this.#names(cells) });
    this.#details.push({ line, texts: this.#detailTexts(cells) });
    this.#school.take(cells);
    return this.all.length - 1;
  }

  #cell(cells: readonly string[], meaning: ColumnMeaning): string {
    return cells[this.#heading.columns.get(meaning) ?? -1]?.trim() ?? '';
  }

  #detailTexts(cells: readonly string[]): Map<ColumnMeaning, string> {
    const texts = new Map<ColumnMeaning, string>();
    for (const meaning of detailMeanings) {
      const text = this.#cell(cells, meaning);
      if (text !== '') texts.set(meaning, this.#texts.text(this.#texts.number(text)));
    }
    // A pupil may have a plan for children in need, or for their protection, or a social worker: each has a column.
    for (const column of this.#heading.others.get('socialWorker') ?? []) {
      const text = cells[column]?.trim() ?? '';
      if (text === '' || /^(n|no|false|f|0|-)$/i.test(text)) continue;
      texts.set('socialWorker', this.#texts.text(this.#texts.number(text)));
    }
    return texts;
  }

  #names(
    cells: readonly string[],
  ): Pick<PupilDetails, 'surname' | 'forename' | 'yearGroup' | 'registrationGroup'> {
    const cell = (meaning: ColumnMeaning) => ownCopy(this.#cell(cells, meaning));
    const whole = splitName(cell('name'));
    const surname = cell('surname') || whole.surname;
    const forename = cell('forename') || whole.forename;
    const yearGroup = plainYear(cell('year'));
    const registrationGroup = cell('registrationGroup');
    return {
      ...(surname && { surname }),
      ...(forename && { forename }),
      ...(yearGroup && { yearGroup }),
      ...(registrationGroup && { registrationGroup }),
    };
  }

  #warnOfUnnamed(): void {
    const { line, times } = this.#unnamed;
    if (times === 0) return;
    const often = times === 1 ? 'one row' : `${times} rows`;
    this.#findings.warn({
      line,
      column: this.#heading.titles[this.#heading.columns.get('upn') ?? 0]?.trim() ?? '',
      value: '',
      reason: `A row without a UPN or a name is of the pupil above it: ${often} in this file`,
    });
  }

  #warnOfTwoUpns(): void {
    const first = new Map<string, number>();
    for (const [number, { surname, forename, birthDate, upn }] of this.all.entries()) {
      if (!surname || !forename || !birthDate) continue;
      const key = `${surname}|${forename}|${birthDate}`.toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, number);
      else
        this.#findings.warn({
          line: this.lineOf(number),
          column: this.#heading.titles[this.#heading.columns.get('upn') ?? 0]?.trim() ?? '',
          value: upn,
          reason: `Line ${this.lineOf(other)} has a pupil of the same name and date of birth with another UPN. Are they one pupil?`,
        });
    }
  }
}
