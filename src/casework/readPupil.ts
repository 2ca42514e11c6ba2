import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { pupilInsight } from '../attendance/pupil/insightOf.ts';
import { marksOfCalendar } from '../attendance/pupil/marksOfCalendar.ts';
import type { PupilInsight } from '../attendance/pupil/pupilInsight.ts';
import { schoolTimeOf } from '../attendance/pupil/schoolTime.ts';
import type { SchoolCalendar } from '../calendar/schoolCalendar.ts';
import { sessionsLeft } from '../calendar/schoolDays.ts';
import { Problem } from '../problems/problem.ts';
import { auditOfView } from './audit/auditOfView.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CasePorts } from './cases/casePorts.ts';
import { dayOfInstant } from './cases/ruleContext.ts';
import type { CaseState } from './cases/state/caseState.ts';
import { caseStateOf } from './cases/state/caseStateOf.ts';
import { standingImport } from './imports/standing.ts';
import type { SavedRegister, School } from './school.ts';

export type PupilReading = {
  pupil: CaseloadPupil;
  school: School;
  /** What the figures rest on. */
  register: SavedRegister;
  /** Sessions of the school year after the last date of the register, where the school's calendar says them. */
  sessionsLeft?: number;
  /** Undefined where the register gives sums only. */
  insight?: PupilInsight;
  /** Where the case stands today. */
  state: CaseState;
};

type Ports = Pick<
  CasePorts,
  'schools' | 'caseload' | 'imports' | 'calendarOf' | 'entries' | 'settings' | 'bandReading' | 'audit' | 'now'
>;

async function insightOf(
  pupil: CaseloadPupil,
  school: School,
  { calendar, ...ports }: Pick<Ports, 'imports'> & { calendar: SchoolCalendar | undefined },
): Promise<Pick<PupilReading, 'sessionsLeft' | 'insight'>> {
  const figures = (await standingImport(school, ports))?.figures;
  const { asAt } = pupil;
  const left = calendar && sessionsLeft(asAt, calendar);
  const known = left === undefined ? {} : { sessionsLeft: left };
  if (figures === undefined || pupil.calendar.marks === '') return known;
  const time = schoolTimeOf(figures, { asAt, calendar });
  return { ...known, insight: pupilInsight(marksOfCalendar(pupil.calendar), time) };
}

function stateOf(
  row: CaseloadPupil,
  calendar: SchoolCalendar | undefined,
  { entries, settings, bandReading, now }: Ports,
): CaseState {
  const context = { settings: settings(), bandReading, calendar, today: dayOfInstant(now()) };
  return caseStateOf({ row, entries: entries.ofPupil(row.id) }, context);
}

/**
 * A pupil of whom the register holds figures, on the caseload or not. That they were looked at goes into the audit. Someone else's pupil and one that does not exist take the same path to the same answer, so
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
  const calendar = await ports.calendarOf(school.id);
  const { imports } = ports;
  ports.audit.note(auditOfView(person, pupil, ports.now()));
  return {
    ...{ pupil, school, register },
    ...(await insightOf(pupil, school, { imports, calendar })),
    state: stateOf(pupil, calendar, ports),
  };
}
