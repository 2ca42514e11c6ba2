import { allSchools } from './shownCaseload.ts';

/**
 * Where a pupil's page leads back to: the caseload they were opened from where that is of all schools, otherwise the one of their
 * school. While the pupil is on the way their school is not known, and the caseload that was left stands for it.
 */
export function wayBack(lastOpened: string | undefined, schoolId: string | undefined): string {
  const key = lastOpened === allSchools ? allSchools : (schoolId ?? lastOpened);
  return key ? `/caseload/${key}` : '/caseload';
}
