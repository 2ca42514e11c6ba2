import type { CodeClass } from '../../src/attendance/attendanceCode.ts';

/** The classes of codes as they are named on a page, in the order in which they are listed. */
export const classNames: Record<CodeClass, string> = {
  attending: 'Attending',
  authorised: 'Authorised absence',
  unauthorised: 'Unauthorised absence',
  'not-possible': 'Not a possible session',
  administrative: 'Not a session',
};

export const classOrder = Object.keys(classNames) as readonly CodeClass[];
