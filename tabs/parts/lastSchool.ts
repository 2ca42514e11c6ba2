import type { SchoolSummary } from '../app/apiTypes.ts';
import { onThisDevice } from './remembered.ts';

/** The school to open with: the one asked for, else the last one looked at, else the first. */
export function schoolToShow(
  schools: readonly SchoolSummary[],
  asked: string | undefined,
): SchoolSummary | undefined {
  const find = (id: string | undefined) => schools.find((school) => school.id === id);
  if (asked !== undefined) return find(asked);
  return find(onThisDevice.read('school')) ?? schools[0];
}

export function rememberSchool(schoolId: string): void {
  onThisDevice.write('school', schoolId);
}
