import type { ColumnMapping } from '../../columnMapping.ts';
import type { Period, RegisterLayout, Rejection } from '../../registerReading.ts';
import { checkUpn } from '../../upn.ts';
import type { Table, TableRow } from '../table.ts';
import { columnsOf } from './aliases.ts';
import { askedTable } from './headAsked.ts';
import { type Heading, headingsAt, layoutOf, scoreOf } from './heading.ts';
import { mappedHeading } from './headMapping.ts';
import { periodAbove } from './headPeriod.ts';
import { together } from './headSheets.ts';
import { likelyHeading, unknownTable } from './headUnknown.ts';
import { withWeek } from './headWeek.ts';
import { withYears } from './headYears.ts';
import { refuseWhatIsNoTable, unrecognised } from './refusals.ts';
import { signatureOf } from './signature.ts';

/** Titles and notes may stand above the heading, but not more than this. */
const mostLines = 30;

/** How a file is to be read: which of its tables, and what the columns of that are. */
export type Head = {
  table: Table;
  heading: Heading;
  layout: RegisterLayout;
  /** What a person should know of the file before any row: another sheet that was not read. */
  warnings: readonly Rejection[];
  /** The names of the sheets that are read as one, in order; none where one is. See `tellSheets`. */
  sheets: readonly string[];
  /** The mapping by which it was found, at the line where the heading stands. */
  mapping?: ColumnMapping;
};

export type HeadOptions = {
  mapping?: ColumnMapping | undefined;
  /** The heading that a remembered mapping was made for. It may stand on another line in this file. */
  signature?: string | undefined;
  period?: Period | undefined;
};

const lastLineOf = ({ opening }: Table) => (opening[0]?.line ?? 1) + mostLines - 1;

const namesPupil = ({ cells }: TableRow) => cells.some((cell) => checkUpn(cell).right);

/** Of two headings that are as good, the one with fewer rows, then the first. */
function better(best: Heading | undefined, one: Heading): Heading {
  if (!best) return one;
  const more = scoreOf(one) - scoreOf(best);
  return more > 0 || (more === 0 && one.rows.length < best.rows.length) ? one : best;
}

/**
 * The best heading that begins in the first lines of a table. One above all rows of pupils comes before any among them: what
 * stands below a pupil may be another page's, or a row in which someone typed over a UPN.
 */
function bestHeading(table: Table): Heading | undefined {
  const { opening } = table;
  const last = lastLineOf(table);
  const first = opening.findIndex(namesPupil);
  const all = opening.flatMap((row, index) =>
    row.line > last || namesPupil(row)
      ? []
      : headingsAt(opening, index).map((heading) => ({ heading, index })),
  );
  const above = all.filter(({ heading, index }) => index < first && layoutOf(heading) !== undefined);
  return (above.length > 0 ? above : all)
    .map(({ heading }) => heading)
    .reduce<Heading | undefined>(better, undefined);
}

export type Found = { table: Table; heading: Heading; layout: RegisterLayout };

function found(table: Table, heading: Heading | undefined, period: Period | undefined): Found[] {
  const layout = heading && layoutOf(heading);
  if (!layout) return [];
  const top = Math.min(...heading.rows.map(({ line }) => line));
  const covered = period ?? periodAbove(table.opening.filter(({ line }) => line < top));
  const isTransfer = table.name === 'Common transfer file';
  return [
    {
      table,
      heading: { ...heading, ...(covered && { period: covered }) },
      layout:
        isTransfer && (layout === 'mark string' || layout === 'totals') ? 'common transfer file' : layout,
    },
  ];
}

/** A mapping moved to the line where the heading it was made for stands in this file. */
function atItsLine(
  tables: readonly Table[],
  mapping: ColumnMapping,
  signature: string | undefined,
): ColumnMapping {
  const lines = tables.flatMap(({ opening }) =>
    opening.filter(({ cells }) => signatureOf(cells) === signature).map(({ line }) => line),
  );
  const nearest = lines.sort(
    (a, b) => Math.abs(a - mapping.headingLine) - Math.abs(b - mapping.headingLine),
  )[0];
  return signature === undefined || nearest === undefined ? mapping : { ...mapping, headingLine: nearest };
}

/**
 * Finds the heading of a register in the tables that a file may be read as: one for each delimiter, sheet or table of a page.
 * Throws Problem register_unreadable with advice where there is none, and UnknownTableProblem where a person can say it: so it does
 * for a mapping without columns, by which a person asks what there is to choose from.
 */
export function readHead(written: readonly Table[], { mapping, signature, period }: HeadOptions = {}): Head {
  const tables = written.map((table) => withYears(table, period));
  for (const { opening } of tables) for (const { cells } of opening) refuseWhatIsNoTable(cells.join(''));
  if (mapping && Object.keys(mapping.columns).length === 0) throw askedTable(tables, mapping, mostLines);
  if (mapping) {
    const moved = atItsLine(tables, mapping, signature);
    const { table, heading } = mappedHeading(tables, moved);
    const [mapped] = found(table, heading, period);
    if (mapped) return { ...mapped, mapping: moved, warnings: [], sheets: [] };
  }
  const readable = (some: readonly Table[]) =>
    some
      .flatMap((table) => found(table, bestHeading(table), period))
      .sort((a, b) => scoreOf(b.heading) - scoreOf(a.heading));
  const all = readable(tables);
  const [best, ...others] = all.length > 0 ? all : readable(tables.flatMap((table) => withWeek(table) ?? []));
  if (best) return together(best, others);
  const likely = likelyHeading(tables, mostLines);
  throw unrecognised(
    tables.map((table) => table.opening.filter(({ line }) => line <= lastLineOf(table))),
    likely && unknownTable(likely, columnsOf(likely.titles).columns),
  );
}
