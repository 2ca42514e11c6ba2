import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { CasePorts } from './cases/casePorts.ts';
import { dayOfInstant } from './cases/ruleContext.ts';
import { standingPupils } from './imports/standing.ts';
import { knownSchool } from './knownSchool.ts';
import { type ListedPupil, listedPupils } from './listedPupils.ts';
import { noteLook } from './noteLook.ts';
import type { School } from './school.ts';

export type CaseloadPorts = Pick<
  CasePorts,
  'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'bandReading' | 'settings' | 'audit' | 'now'
>;

/** The list of a school, and who is on it. */
export async function caseloadOf(school: School, ports: CaseloadPorts): Promise<readonly ListedPupil[]> {
  const [rows, calendar] = await Promise.all([standingPupils(school, ports), ports.calendarOf(school.id)]);
  const { cases, entries, settings, bandReading, now } = ports;
  const context = { settings: settings(), bandReading, calendar, today: dayOfInstant(now()) };
  return await listedPupils(
    { rows, cases: cases.ofSchool(school.id), entries: entries.ofSchool(school.id) },
    context,
  );
}

/**
 * A school with its caseload, and pupils beside it about whom there is still something to do. That it was looked at goes into
 * the audit. @throws Problem not_allowed, not_found
 */
export async function readCaseload(
  person: Person,
  schoolId: string,
  ports: CaseloadPorts,
): Promise<{ school: School; pupils: readonly ListedPupil[] }> {
  requireMay(person, 'caseload:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const pupils = await caseloadOf(school, ports);
  noteLook(person, [schoolId], ports);
  return { school, pupils };
}
