import type { CodeClass } from '../../attendance/attendanceCode.ts';

/** Where a session of a class counts: as attendance, as a possible session, towards the national threshold. */
export type ClassCounts = { attendance: boolean; possible: boolean; threshold: boolean };

const nowhere: ClassCounts = { attendance: false, possible: false, threshold: false };

export const classCounts: Readonly<Record<CodeClass, ClassCounts>> = {
  attending: { attendance: true, possible: true, threshold: false },
  authorised: { attendance: false, possible: true, threshold: false },
  unauthorised: { attendance: false, possible: true, threshold: true },
  'not-possible': nowhere,
  administrative: nowhere,
};
