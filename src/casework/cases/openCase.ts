import { isProblem, Problem } from '../../problems/problem.ts';
import type { CasePorts } from './casePorts.ts';
import type { FoundPupil } from './findPupil.ts';
import type { PupilCase } from './pupilCase.ts';
import type { Stamp } from './stamp.ts';

/** Makes the case of a pupil where there is none. Two people may do so at once: there is one then. */
export async function openCase(
  { row, pupilCase }: FoundPupil,
  opened: Stamp,
  { cases }: Pick<CasePorts, 'cases'>,
): Promise<void> {
  if (pupilCase) return;
  if (!row) throw new Problem('not_found');
  const { id, schoolId, upn, surname, forename, yearGroup, birthDate } = row;
  const made: PupilCase = { id, schoolId, upn, surname, forename, yearGroup, birthDate, opened };
  try {
    await cases.add(made);
  } catch (error) {
    if (!isProblem(error, 'changed_elsewhere')) throw error;
  }
}
