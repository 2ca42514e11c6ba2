import { Problem } from '../../problems/problem.ts';
import type { ColumnMapping } from '../columnMapping.ts';
import type { Period, RegisterLayout, Rejection } from '../registerReading.ts';
import { findHeading, type Heading, layoutOf } from './heading.ts';
import type { Table } from './table.ts';

/** Titles and notes may stand above the heading, but not more than this. */
const mostLines = 30;

/** How a file is to be read: which of its tables, and what the columns of that are. */
export type Head = {
  table: Table;
  heading: Heading;
  layout: RegisterLayout;
  /** What a person should know of the file before any row: another sheet that was not read. */
  warnings: readonly Rejection[];
};

export type HeadOptions = { mapping?: ColumnMapping | undefined; period?: Period | undefined };

/**
 * Finds the heading of a register in the tables that a file may be read as: one for each delimiter, sheet or table of a page.
 * Throws Problem register_unreadable with advice where there is none, and UnknownTableProblem where a person can say it.
 */
export function readHead(tables: readonly Table[], _options: HeadOptions = {}): Head {
  const found = tables
    .flatMap((table) => {
      const heading = findHeading(table.opening, mostLines);
      const layout = heading && layoutOf(heading);
      return heading && layout ? [{ table, heading, layout, warnings: [] }] : [];
    })
    .sort((a, b) => b.heading.score - a.heading.score);
  if (!found[0]) throw new Problem('register_unreadable');
  return found[0];
}
