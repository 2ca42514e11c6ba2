import type { CodeClass } from '../../attendance/attendanceCode.ts';

/** What a class means for the figures, as the end of "It counts as ...". */
export const classWords: Readonly<Record<CodeClass, string>> = {
  attending: 'attending, which is a possible session',
  authorised: 'authorised absence, which is a possible session',
  unauthorised: 'unauthorised absence, which is a possible session and counts towards the national threshold',
  'not-possible': 'not a possible session, so it is left out of the attendance percentage',
  administrative: 'no session at all, so it is no part of attendance figures',
};
