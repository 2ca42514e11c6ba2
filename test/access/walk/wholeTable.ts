import { caseTable } from './table/cases.ts';
import { councilTable } from './table/council.ts';
import { forumTable } from './table/forums.ts';
import { importTable } from './table/imports.ts';
import { letterTable } from './table/letters.ts';
import { meetingTable } from './table/meetings.ts';
import { newsletterTable } from './table/newsletters.ts';
import { queueTable } from './table/queue.ts';
import type { Table } from './table/route.ts';
import { schoolTable } from './table/schools.ts';
import { seriesTable } from './table/series.ts';
import { tsmTable } from './table/tsm.ts';

/** Every operation that asks who is there. */
export const wholeTable: Table = {
  ...caseTable,
  ...letterTable,
  ...schoolTable,
  ...importTable,
  ...councilTable,
  ...seriesTable,
  ...meetingTable,
  ...queueTable,
  ...forumTable,
  ...newsletterTable,
  ...tsmTable,
};
