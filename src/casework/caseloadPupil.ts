import type { PupilFigures } from '../attendance/figures.ts';

/** Every mark of a pupil in the saved register as text: tokens apart by spaces, '.' where there is none. */
export type MarkCalendar = { from: string; marks: string };

/** What a register says of a pupil that a council looks at apart. */
export const pupilFlags = ['sen-support', 'ehcp', 'free-meals', 'in-care', 'social-worker'] as const;
export type PupilFlag = (typeof pupilFlags)[number];

/** A pupil of whom a register's figures and marks are held, as the Pupils list has them: see whyKept.ts. */
export type CaseloadPupil = {
  /** Our own id, opaque; safe in a URL. The UPN never is. */
  id: string;
  schoolId: string;
  /** The import that this row belongs to. A pupil keeps their id from one import to the next. */
  importId: string;
  upn: string;
  surname: string;
  forename: string;
  yearGroup: string;
  /** ISO; empty where the register does not say it. */
  birthDate: string;
  flags: readonly PupilFlag[];
  /** False for one who is held for another reason. */
  onCaseload: boolean;
  /** The last date of the register with which they came on to the caseload; absent: with the first one, or not on it. */
  cameOnWith?: string;
  figures: PupilFigures;
  /** The counts of the register before this one, for the trend. */
  previous?: { asAt: string; possible: number; attended: number };
  calendar: MarkCalendar;
  /** The last date of the register that the figures come from. */
  asAt: string;
};
