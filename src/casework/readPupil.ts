import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { pupilInsight } from '../attendance/pupil/insightOf.ts';
import { marksOfCalendar } from '../attendance/pupil/marksOfCalendar.ts';
import type { PupilInsight } from '../attendance/pupil/pupilInsight.ts';
import { schoolTimeOf } from '../attendance/pupil/schoolTime.ts';
import { Problem } from '../problems/problem.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseworkPorts } from './caseworkPorts.ts';
import { standingImport } from './imports/standing.ts';
import type { SavedRegister, School } from './school.ts';

export type PupilReading = {
  pupil: CaseloadPupil;
  school: School;
  /** What the figures rest on. */
  register: SavedRegister;
  /** Undefined where the register gives sums only. */
  insight?: PupilInsight;
};

type Ports = Pick<CaseworkPorts, 'schools' | 'caseload' | 'imports' | 'calendarOf'>;

async function insightOf(
  pupil: CaseloadPupil,
  school: School,
  ports: Ports,
): Promise<PupilInsight | undefined> {
  const figures = (await standingImport(school, ports))?.figures;
  if (figures === undefined || pupil.calendar.marks === '') return undefined;
  const calendar = await ports.calendarOf(school.id);
  const time = schoolTimeOf(figures, { asAt: pupil.asAt, calendar });
  return pupilInsight(marksOfCalendar(pupil.calendar), time);
}

/**
 * A pupil on a caseload. Someone else's pupil and one that does not exist take the same path to the same answer, so
 * that neither words nor time tell them apart.
 * @throws Problem not_allowed, not_found
 */
export async function readPupil(person: Person, pupilId: string, ports: Ports): Promise<PupilReading> {
  requireMay(person, 'pupil:read');
  const rows = await ports.caseload.byId(pupilId);
  const school = await ports.schools.byId(rows[0]?.schoolId ?? '');
  const register = school?.register;
  const pupil = rows.find(({ importId }) => importId === register?.importId);
  if (!pupil || !school || !register || !may(person, 'pupil:read', school.id)) throw new Problem('not_found');
  const insight = await insightOf(pupil, school, ports);
  return { pupil, school, register, ...(insight && { insight }) };
}
