import type { RegisterLayout } from '../../attendance/registerReading.ts';
import type { LocalSchool } from '../schools.ts';
import type { GroupDetails } from './groupDetails.ts';
import type { RollPupil } from './roll.ts';
import type { RegisterDay } from './schoolDays.ts';
import type { DayMarks } from './term.ts';

export type RegisterRow = { pupil: RollPupil; details: GroupDetails; marks: readonly DayMarks[] };

/** What a school knows, before its system writes it into a file of some layout. */
export type Register = { school: LocalSchool; days: readonly RegisterDay[]; rows: readonly RegisterRow[] };

/** A way in which a school's system exports a register. Line ends, byte order marks and titles differ as they do in life. */
export type Layout = {
  /** The layout that it is for us; undefined for a file that is no register. */
  layout?: RegisterLayout;
  /** For people: 'grid, UK dates'. */
  kind: string;
  /** For people: what is to be seen with it, as the end of a sentence. */
  shows: string;
  extension: 'csv' | 'txt' | 'xlsx' | 'xls' | 'xml' | 'pdf';
  write(register: Register): string | Uint8Array | Promise<Uint8Array>;
};
