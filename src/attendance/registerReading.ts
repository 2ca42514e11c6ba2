import type { ColumnMapping } from './columnMapping.ts';
import type { RegisterPupil } from './marks.ts';

export const registerLayouts = [
  'long list',
  'day list',
  'grid',
  'mark string',
  'code counts',
  'totals',
  'common transfer file',
] as const;
export type RegisterLayout = (typeof registerLayouts)[number];

/** A row or cell of the file that was not used, and why. Lines and columns count from 1. */
export type Rejection = { line: number; column: string; value: string; reason: string };

/** First and last date that figures cover (ISO, inclusive). */
export type Period = { from: string; to: string };

/** What a register file holds. rowsIn = rowsUsed + the rows rejected whole; a rejected cell keeps its row. */
export type RegisterReading = {
  layout: RegisterLayout;
  pupils: RegisterPupil[];
  /** Data rows in the file: headings, totals and blank lines apart. */
  rowsIn: number;
  rowsUsed: number;
  /** In the order of the file. A file with more than half a million of them is refused. */
  rejections: Rejection[];
  /** Things a person should know that lost no row: a UPN of another council, an odd mark that was put right. */
  warnings: Rejection[];
  /**
   * First and last date with a mark (ISO). Of a file with totals only: the dates that a line above its heading names, or
   * those that were said. Undefined where neither is known.
   */
  from?: string;
  to?: string;
  /** What the file itself says of the whole school, as in a total row. */
  schoolsOwn?: { possible?: number; attended?: number; percent?: number };
  /** Numbers by which the file names its school: LAESTAB ('8394001') or URN ('100001'). */
  school?: { laEstab?: string; urn?: string };
  /** What tells this kind of heading from another: its titles in plain form. A remembered mapping belongs to it. */
  signature: string;
  /** The mapping that it was read by, at the line where its heading stands in this file. */
  mapping?: ColumnMapping;
};
