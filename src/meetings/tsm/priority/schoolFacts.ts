import type { SchoolBasis } from '../meeting/tsmMeeting.ts';

type Sums = { possible: number; attended: number };

/** What is known of a school when it is asked which school is next. Days are ISO; what is not known is absent, never 0. */
export type SchoolFacts = {
  basis: SchoolBasis['basis'];
  /** Of the register that stands. `persistent` does not count the severely absent. */
  register?: {
    pupils: number;
    severe: number;
    persistent: number;
    /** The last day that it has marks of. */
    asAt: string;
    savedOn: string;
    /** School days since it was saved; absent where there are no term dates. */
    schoolDays?: number;
  };
  /** The share of persistently absent pupils (severe included) to compare with, in per cent, and whose it is. */
  comparison?: { percent: number; words: string };
  /** Attendance of the pupils on the caseload in the last four weeks of the register, and before. */
  trend?: { pupils: number; recent: Sums; earlier: Sums; from: string };
  overdueActions: number;
  newLeadOn?: string;
  lastHeldOn?: string;
  /** The day of a request that nobody has answered yet. */
  requestedOn?: string;
};
