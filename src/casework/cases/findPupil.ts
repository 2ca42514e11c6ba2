import { may, type Operation, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { Problem } from '../../problems/problem.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { School } from '../school.ts';
import type { CasePorts } from './casePorts.ts';
import type { PupilCase } from './pupilCase.ts';

/** A pupil of whom there are figures in the register that stands, or a case, or both. */
export type FoundPupil = { id: string; school: School; row?: CaseloadPupil; pupilCase?: PupilCase };

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases'>;

/**
 * The pupil with this id. Someone else's pupil and one that does not exist take the same path to the same answer, so that neither
 * words nor time tell them apart. @throws Problem not_allowed, not_found
 */
export async function findPupil(
  { person, operation }: { person: Person; operation: Operation },
  pupilId: string,
  ports: Ports,
): Promise<FoundPupil> {
  requireMay(person, operation);
  const [rows, known] = await Promise.all([ports.caseload.byId(pupilId), ports.cases.byId(pupilId)]);
  const pupilCase = known?.record;
  const school = await ports.schools.byId(pupilCase?.schoolId ?? rows[0]?.schoolId ?? '');
  const standing = school?.register?.importId;
  const row = rows.find(({ importId, schoolId }) => importId === standing && schoolId === school?.id);
  if (!school || !(row ?? pupilCase) || !may(person, operation, school.id)) throw new Problem('not_found');
  return { id: pupilId, school, ...(row && { row }), ...(pupilCase && { pupilCase }) };
}

/** Refuses to write about a pupil of whom everything is to go. @throws Problem being_removed */
export function requireKept({ pupilCase }: Pick<FoundPupil, 'pupilCase'>): void {
  const removal = pupilCase?.removal;
  if (!removal) return;
  const words = `${removal.by} decided that everything about this pupil is removed on ${ukDate(removal.on)}. Until the day before, an officer can undo that. Nothing can be changed meanwhile.`;
  throw new Problem('being_removed', words);
}
