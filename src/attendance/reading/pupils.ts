import type { ColumnMeaning } from '../columnMapping.ts';
import { checkUpn } from '../upn.ts';
import type { Findings } from './findings.ts';
import type { Heading } from './heading.ts';
import { ownCopy } from './interned.ts';
import { plainYear, splitName } from './names.ts';

/** A pupil as the first of their rows names them. */
export type NamedPupil = { upn: string; surname?: string; forename?: string; yearGroup?: string };

/** The pupils of a file, in order of their first appearance. */
export class Pupils {
  readonly all: NamedPupil[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #heading: Heading;
  readonly #findings: Findings;

  constructor(heading: Heading, findings: Findings) {
    this.#heading = heading;
    this.#findings = findings;
  }

  /** The number of a row's pupil; undefined where the UPN is wrong and the row has been rejected for it. */
  numberOf(cells: readonly string[], line: number): number | undefined {
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
    const number = sameUpn ?? this.#add(ownCopy(check.upn), cells);
    this.#numbers.set(ownCopy(text), number);
    if (sameUpn !== undefined) return number;
    if (check.temporary)
      this.#findings.warn({ ...where, reason: 'This is a temporary UPN: ask for the permanent one' });
    if (!check.knownAuthority)
      this.#findings.warn({ ...where, reason: `We do not know local authority ${check.upn.slice(1, 4)}` });
    return number;
  }

  #add(upn: string, cells: readonly string[]): number {
    this.#numbers.set(upn, this.all.length);
    this.all.push({ upn, ...this.#names(cells) });
    return this.all.length - 1;
  }

  #names(cells: readonly string[]): Omit<NamedPupil, 'upn'> {
    const cell = (meaning: ColumnMeaning) =>
      ownCopy(cells[this.#heading.columns.get(meaning) ?? -1]?.trim() ?? '');
    const whole = splitName(cell('name'));
    const surname = cell('surname') || whole.surname;
    const forename = cell('forename') || whole.forename;
    const yearGroup = plainYear(cell('year'));
    return { ...(surname && { surname }), ...(forename && { forename }), ...(yearGroup && { yearGroup }) };
  }
}
