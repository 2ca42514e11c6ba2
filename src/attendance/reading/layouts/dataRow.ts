import type { ColumnMeaning } from '../../columnMapping.ts';
import type { RegisterReading } from '../../registerReading.ts';
import { checkUpn } from '../../upn.ts';
import type { Heading } from '../heading/heading.ts';
import type { TableRow } from '../table.ts';
import { SchoolsTotals } from './totalRow.ts';

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

/** How many cells a row has up to its last that says something. */
function width(cells: readonly string[]): number {
  let at = cells.length;
  while (at > 0 && (cells[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

/** Whether two rows say the same in every column, whatever spaces and blank cells they end with. */
export function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  const columns = width(a);
  if (columns !== width(b)) return false;
  for (let i = 0; i < columns; i++) if (a[i]?.trim() !== b[i]?.trim()) return false;
  return true;
}

const group =
  /^(class|form|reg|registration|tutor|year|yr|nc|house|group|band|set|key stage|ks|page|printed|produced|generated|exported|created|report|key|source|notes?|end of|number of|count|sorted|filter|from|to|date|school|pupils|students|copyright|©|\*)/i;

/** When a page was made, whatever else stands on its last line. */
const footer = /^((report )?(printed|produced|generated|exported|run|created))\b.*\d/i;

/**
 * The rows of a table that are no data though they are not blank: its heading where it comes again, the name of a group of pupils,
 * a total. A row with a valid UPN is always data, and so is every row that might be a pupil's.
 */
export class OtherRows {
  readonly #heading: Heading;
  readonly #above: readonly TableRow[];
  readonly #totals: SchoolsTotals;
  readonly #who: ReadonlySet<number>;
  /** The UPN of the row before, which a list mostly repeats. */
  #lastUpn = '';

  /** `opening` is the top of the table: what stands above its heading may come again on every page. */
  constructor(heading: Heading, opening: readonly TableRow[]) {
    this.#heading = heading;
    this.#above = opening.filter(({ line }) => line <= heading.lastLine);
    this.#totals = new SchoolsTotals(heading);
    const names: ColumnMeaning[] = ['upn', 'surname', 'forename', 'name'];
    this.#who = new Set(names.flatMap((meaning) => heading.columns.get(meaning) ?? []));
  }

  /** Whether a row is no data. The figures of a total are kept as the school's own. */
  take(cells: readonly string[]): boolean {
    const upn = cells[this.#heading.columns.get('upn') ?? 0] ?? '';
    if (upn === this.#lastUpn && upn !== '') return false;
    if (checkUpn(upn).right) {
      this.#lastUpn = upn;
      return false;
    }
    if (this.#above.some((row) => isSameRow(row.cells, cells))) return true;
    return this.#totals.take(cells) || this.#isGroup(cells);
  }

  /** What the school itself says in a row of totals; undefined where it says nothing, or several things. */
  schoolsOwn(): RegisterReading['schoolsOwn'] {
    return this.#totals.own();
  }

  /** 'Class 7A' alone in a row, '7A' at its start, 'Year group: | 7'. Not a name: that may be a pupil without a UPN. */
  #isGroup(cells: readonly string[]): boolean {
    const filled = cells.flatMap((cell, column) =>
      cell.trim() === '' ? [] : [{ column, text: cell.trim() }],
    );
    const [first] = filled;
    if (first && footer.test(first.text)) return true;
    if (!first || filled.length > 3 || first.column > Math.max(...this.#who)) return false;
    // What was meant for a UPN: six figures in a row, or as long as one.
    if (/\d{6}|^\w{11,15}$/.test(first.text.replaceAll(' ', ''))) return false;
    if (filled.length > 1) return /:$/.test(first.text) && group.test(first.text);
    return (
      group.test(first.text) ||
      /^(\d{1,2}|[A-Z]{1,4}\d{1,2}|\d{1,2}[A-Z]{1,4}|R[A-Z]{0,2})$/i.test(first.text)
    );
  }
}
