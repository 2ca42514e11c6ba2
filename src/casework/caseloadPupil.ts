import type { PupilFigures } from '../attendance/figures.ts';

/** Every mark of a pupil in the saved register as text: tokens apart by spaces, '.' where there is none. */
export type MarkCalendar = { from: string; marks: string };

/** A pupil whose absence puts them on their school's caseload, as the Pupils list holds them. */
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
  figures: PupilFigures;
  /** The counts of the register before this one, for the trend. */
  previous?: { asAt: string; possible: number; attended: number };
  calendar: MarkCalendar;
  /** The last date of the register that the figures come from. */
  asAt: string;
};
