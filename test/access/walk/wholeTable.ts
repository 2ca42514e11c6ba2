import { caseTable } from './table/cases.ts';
import { councilTable } from './table/council.ts';
import { importTable } from './table/imports.ts';
import { letterTable } from './table/letters.ts';
import type { Table } from './table/route.ts';
import { schoolTable } from './table/schools.ts';

/** Every operation that asks who is there. */
export const wholeTable: Table = {
  ...caseTable,
  ...letterTable,
  ...schoolTable,
  ...importTable,
  ...councilTable,
};
