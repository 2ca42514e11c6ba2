import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { isOpen } from '../actions/actionContent.ts';
import { auditOf, toTheHour } from '../audit/auditOf.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry } from '../cases/entry.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { isOfKind, standingEntries } from '../cases/standingEntries.ts';
import { standingPupils } from '../imports/standing.ts';
import { knownSchool } from '../knownSchool.ts';
import { entriesByPupil } from '../listedPupils.ts';
import type { School } from '../school.ts';
import { type Impact, impactSince } from './sessionsSince.ts';

export type ImpactOfPupil = Impact & {
  pupil: Pick<CaseloadPupil, 'id' | 'surname' | 'forename' | 'yearGroup'>;
  /** Done since the meeting; and still open. */
  actionsDone: number;
  actionsOpen: number;
};

export type ImpactReport = {
  school: Pick<School, 'id' | 'name'>;
  /** ISO. */
  since: string;
  /** The last date of the register; absent where there is none. */
  asAt?: string;
  /** In the order of the register; none where it holds sums only. */
  pupils: readonly ImpactOfPupil[];
};

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'entries' | 'audit' | 'now'>;

function actionsOf(entries: readonly Entry[], since: string) {
  const actions = standingEntries(entries).filter(isOfKind('action'));
  return {
    actionsDone: actions.filter(
      ({ content: { state, doneOn } }) => state === 'done' && doneOn !== undefined && doneOn >= since,
    ).length,
    actionsOpen: actions.filter(({ content }) => isOpen(content)).length,
  };
}

/**
 * What became of a school's pupils since a meeting about them: those on its caseload, and others about whom something is written
 * down. Without a day since the start of the school year. That it was looked at goes into the audit.
 * @throws Problem not_allowed, not_found
 */
export async function readImpact(
  person: Person,
  { schoolId, since }: { schoolId: string; since?: string | undefined },
  ports: Ports,
): Promise<ImpactReport> {
  requireMay(person, 'reports:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const at = ports.now();
  const day = since ?? `${academicYearOf(dayOfInstant(at))}-09-01`;
  const written = entriesByPupil(ports.entries.ofSchool(schoolId));
  const rows = await standingPupils(school, ports);
  const viewed = {
    at,
    act: 'viewed',
    subject: 'report',
    schoolId,
    detail: 'Impact since a meeting',
  } as const;
  ports.audit.note(auditOf(person, viewed, toTheHour(at)));
  return {
    school: { id: school.id, name: school.name },
    since: day,
    ...(school.register && { asAt: school.register.to }),
    pupils: rows
      .filter(({ id, onCaseload, calendar }) => calendar.marks !== '' && (onCaseload || written.has(id)))
      .map((row) => ({
        pupil: { id: row.id, surname: row.surname, forename: row.forename, yearGroup: row.yearGroup },
        ...impactSince(row, day),
        ...actionsOf(written.get(row.id) ?? [], day),
      })),
  };
}
