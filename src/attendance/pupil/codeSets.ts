import { attendanceCodes, type CodeClass } from '../attendanceCode.ts';

/** For each code number whether it belongs to a set: 1 or 0. Long enough for `noMark`, which belongs to none. */
export type CodeSet = Uint8Array;

const codeNumbers = 256;

function codesWhere(holds: (code: string, codeClass: CodeClass) => boolean): CodeSet {
  const set = new Uint8Array(codeNumbers);
  attendanceCodes.forEach((code, number) => {
    set[number] = holds(code.code, code.class) ? 1 : 0;
  });
  return set;
}

export const attending: CodeSet = codesWhere((_code, codeClass) => codeClass === 'attending');
export const missed: CodeSet = codesWhere(
  (_code, codeClass) => codeClass === 'authorised' || codeClass === 'unauthorised',
);
export const unauthorised: CodeSet = codesWhere((_code, codeClass) => codeClass === 'unauthorised');
/** N: nobody knows yet why the pupil is not there. */
export const unexplained: CodeSet = codesWhere((code) => code === 'N');
/** A session that the school recorded: any mark but # and Z. */
export const recorded: CodeSet = codesWhere((_code, codeClass) => codeClass !== 'administrative');
/** Somebody saw the pupil: attending, or late after the register had closed. */
export const seen: CodeSet = codesWhere((code, codeClass) => codeClass === 'attending' || code === 'U');
/** Attending somewhere else than at school, where it was others who saw them. */
export const offSite: CodeSet = codesWhere(
  (code, codeClass) => codeClass === 'attending' && !['/', '\\', 'L'].includes(code),
);
