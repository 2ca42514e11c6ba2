import type { PupilFigures } from '../../../attendance/figures.ts';
import type { AuditEntry } from '../../audit/auditEntry.ts';
import type { PupilFlag } from '../../caseloadPupil.ts';
import type { Entry } from '../../cases/entry.ts';
import type { PupilCase } from '../../cases/pupilCase.ts';
import type { ClassedMark } from '../../letters/letterFacts.ts';
import type { SentReturn } from '../../returns/sentReturns.ts';

/** What a register that is still held says of a pupil. Dates are ISO. */
export type SubjectFigures = {
  /** Of the register; absent where it is not the one that stands. */
  from?: string;
  to: string;
  onCaseload: boolean;
  figures: PupilFigures;
  previous?: { asAt: string; possible: number; attended: number };
  marks: readonly ClassedMark[];
};

/** A file of the library of papers under its name in the ZIP file, and the letter that it is where a record says so. */
export type SubjectPaper = {
  fileId: string;
  name: string;
  /** Of the text in its place where no address could be left out of it: that is known only once it is opened. */
  nameIfLeftOut: string;
  filedAs: string;
  letterId?: string;
};

/** Everything that is held about one pupil, but for the addresses of other people. */
export type SubjectRecord = {
  /** An instant, ISO with Z. */
  madeAt: string;
  madeBy: string;
  pupil: {
    forename: string;
    surname: string;
    upn: string;
    birthDate: string;
    yearGroup: string;
    school: string;
    flags: readonly PupilFlag[];
  };
  opened?: PupilCase['opened'];
  hold?: PupilCase['hold'];
  removal?: PupilCase['removal'];
  registers: readonly SubjectFigures[];
  entries: readonly Entry[];
  papers: readonly SubjectPaper[];
  /** Letters whose file is no longer in the library. */
  filesGone: readonly string[];
  returns: readonly SentReturn[];
  /** Who marked a return as sent or took the mark off: a mark that was taken off stays with the returns for a while only. */
  returnMarks: readonly AuditEntry[];
  /** Who looked at it, exported or printed it; changes stand with what was changed. */
  looks: readonly AuditEntry[];
  /** Changes that the records themselves do not have any more, the oldest first. */
  olderChanges: readonly AuditEntry[];
};
