import { Problem } from '../problems/problem.ts';
import type { UnknownTable } from './columnMapping.ts';

/** A table that may be a register, though its columns have names that we do not know: a person can map them. */
export class UnknownTableProblem extends Problem {
  readonly table: UnknownTable;

  constructor(table: UnknownTable, advice: string) {
    super('register_unreadable', advice);
    this.table = table;
  }
}
