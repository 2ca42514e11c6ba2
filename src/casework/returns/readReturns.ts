import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { schoolTimeOf } from '../../attendance/pupil/schoolTime.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { standingImport, standingPupils } from '../imports/standing.ts';
import { knownSchool } from '../knownSchool.ts';
import { noteLook } from '../noteLook.ts';
import type { School } from '../school.ts';
import { type OverdueUnexplained, overdueUnexplained } from './overdueUnexplained.ts';
import { type ReturnsOfSchool, returnsOfSchool } from './returnsOfSchool.ts';

export type ReturnPorts = Pick<
  CasePorts,
  'schools' | 'caseload' | 'imports' | 'calendarOf' | 'settings' | 'sentReturns' | 'audit' | 'now'
>;

export type Returns = ReturnsOfSchool & {
  school: School;
  /** The last date of the register; absent where there is none, or it gives sums only. */
  asAt?: string;
  unexplained: readonly OverdueUnexplained[];
};

const none = { unauthorised: [], sickness: [], unexplained: [] };

/** The lists of a school, for whoever may see them. */
export async function returnsOf(school: School, ports: ReturnPorts): Promise<Returns> {
  const figures = (await standingImport(school, ports))?.figures;
  const { register } = school;
  if (!register?.hasMarks || !figures) return { school, ...none };
  const rows = await standingPupils(school, ports);
  const sent = (await ports.sentReturns.byId(school.id))?.record.sent ?? [];
  const time = schoolTimeOf(figures, { asAt: register.to, calendar: await ports.calendarOf(school.id) });
  const { unexplainedDays } = ports.settings().measures;
  return {
    school,
    asAt: register.to,
    ...returnsOfSchool(rows, sent, dayOfInstant(ports.now())),
    unexplained: overdueUnexplained(rows, time, unexplainedDays),
  };
}

/**
 * The lists that a school has to send the council, and N marks to settle before. That they were looked at goes into the audit.
 * @throws Problem not_allowed, not_found
 */
export async function readReturns(person: Person, schoolId: string, ports: ReturnPorts): Promise<Returns> {
  requireMay(person, 'caseload:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const returns = await returnsOf(school, ports);
  noteLook(person, [schoolId], ports);
  return returns;
}
