import { Problem } from '../problems/problem.ts';
import type { SchoolStore } from './ports.ts';
import type { School } from './school.ts';

/** The school with this id. @throws Problem not_found */
export async function knownSchool(schoolId: string, schools: Pick<SchoolStore, 'byId'>): Promise<School> {
  const school = await schools.byId(schoolId);
  if (school === undefined) throw new Problem('not_found');
  return school;
}
