import type { RegisterPupil } from './marks.ts';

export type RegisterLayout = 'long list' | 'grid';

/** A row or cell of the file that was not used, and why. Lines and columns count from 1. */
export type Rejection = { line: number; column: string; value: string; reason: string };

/** What a register file holds. rowsIn = rowsUsed + the rows rejected whole; a rejected cell keeps its row. */
export type RegisterReading = {
  layout: RegisterLayout;
  pupils: RegisterPupil[];
  /** Data rows in the file, headers and blank lines apart. */
  rowsIn: number;
  rowsUsed: number;
  rejections: Rejection[];
  /** Things a person should know that lost no row: a UPN of another council, an odd mark that was put right. */
  warnings: Rejection[];
  /** First and last date with a mark (ISO); undefined where no mark was used. */
  from?: string;
  to?: string;
};
