import { type CaseloadView, firstView } from './caseloadView.ts';

type Kept = { view: CaseloadView; lastPupilId?: string };

const kept = new Map<string, Kept>();

/**
 * How a person left a school's caseload, so that coming back from a pupil finds it as it was. In memory only:
 * a search is likely a name, which belongs neither in an address nor on a device.
 */
export const caseloadMemory = {
  of: (schoolId: string): Kept => kept.get(schoolId) ?? { view: firstView },
  keepView(schoolId: string, view: CaseloadView): void {
    kept.set(schoolId, { ...caseloadMemory.of(schoolId), view });
  },
  keepPupil(schoolId: string, lastPupilId: string): void {
    kept.set(schoolId, { ...caseloadMemory.of(schoolId), lastPupilId });
  },
};
