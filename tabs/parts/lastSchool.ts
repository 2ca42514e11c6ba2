import type { SchoolSummary } from '../app/apiTypes.ts';
import { onThisDevice } from './remembered.ts';

/** The school last looked at on this device, where it is still one of these. */
export const lastSchool = (schools: readonly SchoolSummary[]): SchoolSummary | undefined =>
  schools.find(({ id }) => id === onThisDevice.read('school'));

/** The school to open with: the one asked for, else the last one looked at, else the first. */
export function schoolToShow(
  schools: readonly SchoolSummary[],
  asked: string | undefined,
): SchoolSummary | undefined {
  if (asked !== undefined) return schools.find(({ id }) => id === asked);
  return lastSchool(schools) ?? schools[0];
}

export function rememberSchool(schoolId: string): void {
  onThisDevice.write('school', schoolId);
}
