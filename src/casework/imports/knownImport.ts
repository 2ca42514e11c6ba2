import { Problem } from '../../problems/problem.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { School } from '../school.ts';
import type { ImportRecord } from './importRecord.ts';

export type ImportPlace = { schoolId: string; importId: string };

/** An import of this school, and the school, as they are now. @throws Problem not_found */
export async function knownImport(
  { schoolId, importId }: ImportPlace,
  ports: Pick<CaseworkPorts, 'schools' | 'imports'>,
): Promise<{ record: ImportRecord; school: School }> {
  const [school, record] = await Promise.all([
    ports.schools.freshById(schoolId),
    ports.imports.freshById(importId),
  ]);
  if (school === undefined || record?.schoolId !== schoolId) throw new Problem('not_found');
  return { record, school };
}

const was = {
  saving: 'is still being saved',
  saved: 'has been saved',
  undone: 'was undone',
  discarded: 'was discarded',
};

/** The refusal to do something to an import that is no longer as it was shown. */
export function isNoLongerSo({ state, endedBy }: ImportRecord): Problem {
  const who = endedBy === undefined ? '' : ` by ${endedBy}`;
  return new Problem(
    'changed_elsewhere',
    `This register ${was[state]}${who}. Reload the page to see how it stands.`,
  );
}
