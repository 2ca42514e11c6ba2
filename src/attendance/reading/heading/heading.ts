import type { ColumnMapping, ColumnMeaning } from '../../columnMapping.ts';
import type { Period, RegisterLayout } from '../../registerReading.ts';
import type { TableRow } from '../table.ts';
import { columnsOf, type NamedColumns, plainHeading } from './aliases.ts';
import type { DayHeading } from './dayHeading.ts';
import { codeColumnsOf } from './headingCodes.ts';
import { dayColumns } from './headingDays.ts';
import { type Variant, variantsOf } from './headingVariants.ts';
import { signatureOf } from './signature.ts';

/** A column of a grid that holds marks: one half of a day, or both in one cell where `half` is absent. */
export type MarkColumn = DayHeading & { column: number; title: string };

/** A column of a file of sums that counts one code. */
export type CodeColumn = { column: number; code: string; title: string };

/** Where a register says what its columns are. The data starts after `lastLine`. */
export type Heading = {
  columns: ReadonlyMap<ColumnMeaning, number>;
  /** Columns whose titles mean the same as one of `columns` and are less well known. */
  others: ReadonlyMap<ColumnMeaning, readonly number[]>;
  /** In a grid; empty elsewhere. */
  markColumns: readonly MarkColumn[];
  /** In a file of code counts; empty elsewhere. */
  codeColumns: readonly CodeColumn[];
  /** What tells this kind of heading from another; see RegisterReading. */
  signature: string;
  /** What the file is said to cover, by a person or by a line above its heading. */
  period?: Period;
  /** The title of each column, those of several rows joined. */
  titles: readonly string[];
  /** Every row that belongs to the heading. */
  rows: readonly TableRow[];
  lastLine: number;
};

type Columns = Pick<Heading, 'columns' | 'markColumns' | 'codeColumns'>;

const identity: ReadonlySet<ColumnMeaning> = new Set([
  'upn',
  'surname',
  'forename',
  'name',
  'year',
  'registrationGroup',
  'birthDate',
  'sex',
  'sen',
  'ehcp',
  'freeMeals',
  'inCare',
  'socialWorker',
  'entryDate',
  'leavingDate',
  'laEstab',
  'localAuthority',
  'establishment',
  'urn',
]);

const sums: ReadonlySet<ColumnMeaning> = new Set([
  'possible',
  'attended',
  'authorised',
  'unauthorised',
  'percent',
]);

/** How sums can be put together: what has to be there for sessions possible and attended to follow. */
const enoughForTotals: readonly (readonly ColumnMeaning[])[] = [
  ['possible', 'attended'],
  ['attended', 'authorised', 'unauthorised'],
  ['possible', 'authorised', 'unauthorised'],
];

const hasPresent = (codes: Columns['codeColumns']) => codes.some(({ code }) => code === '/' || code === '\\');

/** The layout whose columns a heading has; undefined where it lacks one for each. */
export function layoutOf({ columns, markColumns, codeColumns }: Columns): RegisterLayout | undefined {
  const has = (...meanings: ColumnMeaning[]) => meanings.every((meaning) => columns.has(meaning));
  if (!has('upn')) return undefined;
  if (has('date', 'session', 'mark')) return 'long list';
  if (has('date', 'am', 'pm')) return 'day list';
  if (markColumns.length > 0) return 'grid';
  if (has('startDate', 'marks')) return 'mark string';
  if (codeColumns.length > 0 && (hasPresent(codeColumns) || has('possible') || has('attended')))
    return 'code counts';
  return enoughForTotals.some((meanings) => has(...meanings)) ? 'totals' : undefined;
}

const bonus: Record<RegisterLayout, number> = {
  'long list': 100,
  'day list': 90,
  grid: 80,
  'mark string': 70,
  'common transfer file': 70,
  'code counts': 60,
  totals: 50,
};

/** How much speaks for a heading: a layout before none, then as many known columns as there are. */
export function scoreOf(heading: Heading): number {
  const layout = layoutOf(heading);
  return (layout ? bonus[layout] + 100 : 0) + heading.columns.size + heading.codeColumns.length / 100;
}

function taken(
  columns: ReadonlyMap<ColumnMeaning, number>,
  also: (meaning: ColumnMeaning) => boolean,
): Set<number> {
  return new Set([...columns].flatMap(([meaning, column]) => (also(meaning) ? [column] : [])));
}

/** Sums of two terms, or of mornings and afternoons, under the same titles: the first of them would be a part of the figures. */
function withoutSumsTwice({ columns, others, twice }: NamedColumns): NamedColumns {
  return {
    columns: new Map([...columns].filter(([meaning]) => !sums.has(meaning) || !twice.has(meaning))),
    others,
    twice,
  };
}

function headingOf(variant: Variant, near: readonly TableRow[], { columns, others }: NamedColumns): Heading {
  const byDate = layoutOf({ columns, markColumns: [], codeColumns: [] });
  const isList = byDate === 'long list' || byDate === 'day list';
  const notMarks = taken(columns, (meaning) => identity.has(meaning) || sums.has(meaning));
  const days =
    isList || !columns.has('upn') ? { markColumns: [], rows: [] } : dayColumns(near, variant.row, notMarks);
  const codes =
    days.markColumns.length > 0 || isList || !columns.has('upn')
      ? []
      : codeColumnsOf(variant.titles, notMarks);
  const rows = [...new Set([...variant.rows, ...days.rows])];
  const ofCodes = new Set(codes.map(({ column }) => column));
  return {
    // 'L' and 'U' are codes beside other codes, and lates beside totals; 'Code /' is no column of marks.
    columns: new Map([...columns].filter(([, column]) => !ofCodes.has(column))),
    others,
    markColumns: days.markColumns,
    codeColumns: codes,
    signature: signatureOf(variant.titles),
    titles: variant.titles,
    rows,
    lastLine: Math.max(...rows.map(({ line }) => line)),
  };
}

/** Titles under which some systems give a UPN, and others a number of their own. */
const mayBeOtherId = 'globally unique student id';

/** Without a column of UPNs that holds none, wherever its title leaves that open. */
function withoutOtherIds(
  named: NamedColumns,
  titles: readonly string[],
  below: readonly TableRow[],
): NamedColumns {
  const column = named.columns.get('upn');
  if (column === undefined || plainHeading(titles[column] ?? '') !== mayBeOtherId) return named;
  const values = below.map(({ cells }) => cells[column]?.trim() ?? '').filter((value) => value !== '');
  if (values.length === 0 || values.some((value) => /^[a-z]\d{11}[a-z\d]$/i.test(value.replaceAll(' ', ''))))
    return named;
  const columns = new Map(named.columns);
  columns.delete('upn');
  return { ...named, columns };
}

const nearTo = (rows: readonly TableRow[], index: number) => rows.slice(Math.max(index - 2, 0), index + 3);

/** The headings that begin at a row, as far as a person or the alias table says what its columns are. */
export function headingsAt(rows: readonly TableRow[], index: number, mapping?: ColumnMapping): Heading[] {
  return variantsOf(rows, index).map((variant) => {
    const named = mapping
      ? {
          columns: new Map(Object.entries(mapping.columns) as [ColumnMeaning, number][]),
          others: new Map(),
          twice: new Set<ColumnMeaning>(),
        }
      : withoutOtherIds(
          withoutSumsTwice(columnsOf(variant.titles)),
          variant.titles,
          rows.slice(index + variant.rows.length),
        );
    return headingOf(variant, nearTo(rows, index), named);
  });
}
