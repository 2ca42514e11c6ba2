import { attendanceCodes } from '../../attendance/attendanceCode.ts';
import type { CodeSet } from '../../attendance/pupil/codeSets.ts';

/**
 * Codes that neither make an absence longer nor end it: the school was not open, or could not be reached. At D the pupil
 * was at another school, which ends it.
 */
export const passedOver: CodeSet = new Uint8Array(256);
/** I: illness. */
export const illness: CodeSet = new Uint8Array(256);
/** G: a holiday that the school has not granted. */
export const holiday: CodeSet = new Uint8Array(256);

attendanceCodes.forEach(({ code, class: codeClass }, number) => {
  const isOpen = codeClass !== 'administrative' && codeClass !== 'not-possible';
  passedOver[number] = isOpen || code === 'D' ? 0 : 1;
  illness[number] = code === 'I' ? 1 : 0;
  holiday[number] = code === 'G' ? 1 : 0;
});
