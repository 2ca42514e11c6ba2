import type { PupilCounts } from '../../marks.ts';
import { ownCopy } from '../marks/interned.ts';
import type { ReadingParts } from './layoutReader.ts';

/** A row of sums: the line it stands on, and what its layout read there. */
export type SumRow<T> = { line: number; value: T };

type Kept<T> = SumRow<T> & { text: string; name: string };

/** More than this, and it is the way of the file: a row for each pupil and term, say. One remark then speaks for all. */
const mostRemarks = 100;

const plus = (a: number | undefined, b: number | undefined) =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);

function sumOf(a: PupilCounts, b: PupilCounts): PupilCounts {
  const byCode = { ...a.byCode };
  for (const [code, count] of Object.entries(b.byCode ?? {})) byCode[code] = (byCode[code] ?? 0) + count;
  const [lateBefore, lateAfter] = [plus(a.lateBefore, b.lateBefore), plus(a.lateAfter, b.lateAfter)];
  const offSite = plus(a.offSite, b.offSite);
  return {
    possible: a.possible + b.possible,
    attended: a.attended + b.attended,
    authorised: a.authorised + b.authorised,
    unauthorised: a.unauthorised + b.unauthorised,
    ...(a.byCode && b.byCode && { byCode }),
    ...(lateBefore !== undefined && { lateBefore }),
    ...(lateAfter !== undefined && { lateAfter }),
    ...(offSite !== undefined && { offSite }),
  };
}

/** The counts of several rows of one pupil together; undefined where there is none. Percentages are never averaged. */
export function sumOfCounts(counts: readonly PupilCounts[]): PupilCounts | undefined {
  return counts.reduce<PupilCounts | undefined>((sum, one) => (sum ? sumOf(sum, one) : one), undefined);
}

/** The rows of a file of sums, by pupil. */
export class SumRows<T> {
  readonly #parts: ReadingParts;
  readonly #rows: Kept<T>[][] = [];

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /**
   * Keeps a row. One that equals another of its pupil in every cell is the same row exported twice, as when two pages overlap:
   * a pupil who came back has another date of entry or other sums. It counts once.
   */
  add(pupil: number, cells: readonly string[], row: SumRow<T>): void {
    const { findings, pupils } = this.#parts;
    const text = ownCopy(cells.map((cell) => cell.trim()).join('\u0001'));
    const rows = this.#rows[pupil] ?? [];
    this.#rows[pupil] = rows;
    const same = rows.find((one) => one.text === text);
    if (same)
      findings.warn({
        line: row.line,
        ...this.#who(pupil),
        reason: `This row is the same as line ${same.line} in every column, and was counted once`,
      });
    else rows.push({ ...row, text, name: pupils.nameIn(cells) });
  }

  of(pupil: number): readonly SumRow<T>[] {
    return this.#rows[pupil] ?? [];
  }

  /** Says of whom there are several rows, whose sums are then added up: of all such pupils, or of those whose sums were. */
  warnOfSeveral(added: (pupil: number) => boolean = () => true): void {
    const several = this.#rows.flatMap((rows, pupil) => (rows.length > 1 ? [{ rows, pupil }] : []));
    for (const { pupil } of several) this.#parts.pupils.forgetPercent(pupil);
    const summed = several.filter(({ pupil }) => added(pupil));
    for (const { rows, pupil } of summed.slice(0, summed.length > mostRemarks ? 1 : undefined))
      this.#warn(rows, pupil, summed.length);
  }

  #warn(rows: readonly Kept<T>[], pupil: number, pupils: number): void {
    const [first, ...more] = rows;
    const other = more.find(({ name }) => name.toLowerCase() !== first?.name.toLowerCase());
    const line = (other ?? more[0])?.line ?? 0;
    const names = other ? `. Is ${other.name} the same pupil as ${first?.name ?? ''}?` : '';
    const reason =
      pupils > mostRemarks
        ? `${pupils} pupils have several rows each: the sums of a pupil’s rows were added up`
        : `This pupil stands on line ${first?.line ?? 0} too: the sums of all their rows were added up${names}`;
    this.#parts.findings.warn({ line, ...this.#who(pupil), reason });
  }

  #who(pupil: number): { column: string; value: string } {
    const { heading, pupils } = this.#parts;
    const column = heading.titles[heading.columns.get('upn') ?? 0]?.trim() ?? '';
    return { column, value: pupils.all[pupil]?.upn ?? '' };
  }
}
