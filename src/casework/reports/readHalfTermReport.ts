import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOf, toTheHour } from '../audit/auditOf.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry } from '../cases/entry.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { isOfKind, standingEntries } from '../cases/standingEntries.ts';
import { standingImport, standingPupils } from '../imports/standing.ts';
import { knownSchool } from '../knownSchool.ts';
import { knownPupils } from '../listedPupils.ts';
import type { School } from '../school.ts';
import { attendanceOfTerm, type TermAttendance } from './attendanceOfTerm.ts';
import { type CaseloadReport, caseloadReport } from './caseloadReport.ts';
import { type DoneReport, doneReport, type OpenReport, openReport } from './halfTermReport.ts';
import { reportTerms } from './reportTerms.ts';

type Dated = { name: string; from: string; to: string };

export type HalfTermReport = {
  school: Pick<School, 'id' | 'name'>;
  term: Dated;
  /** Those that can be chosen, the newest first. */
  terms: readonly Dated[];
  /** The last date of the register; absent where there is none. */
  asAt?: string;
  attendance: TermAttendance;
  done: DoneReport;
  /** Only of the half term that goes on; the caseload only where there is a register. */
  open?: OpenReport;
  listed?: CaseloadReport;
};

type Ports = Pick<
  CasePorts,
  | 'schools'
  | 'caseload'
  | 'imports'
  | 'cases'
  | 'entries'
  | 'calendarOf'
  | 'bandReading'
  | 'settings'
  | 'audit'
  | 'now'
> & { /** Numbers about fewer pupils are hidden. */ smallestGroup: number };

type Known = { calendar: SchoolCalendar | undefined; entries: readonly Entry[]; today: string };

/** How things stand today. */
async function standsOf(
  school: School,
  { calendar, entries, today }: Known,
  ports: Ports,
): Promise<Pick<HalfTermReport, 'open' | 'listed'>> {
  const rows = await standingPupils(school, ports);
  const { bandReading: reading, smallestGroup } = ports;
  const pupils = await knownPupils(
    { rows, cases: [], entries },
    { settings: ports.settings(), bandReading: reading, calendar, today },
  );
  const open = openReport({ pupils, actions: entries.filter(isOfKind('action')), today }, smallestGroup);
  if (!school.register) return { open };
  const { hasMarks } = school.register;
  return { open, listed: caseloadReport({ pupils, reading, hasMarks }, smallestGroup) };
}

/** The half term from a day on, or the one that goes on. @throws Problem not_found */
function chosen(terms: readonly Dated[], from: string | undefined): Dated {
  const term = from === undefined ? terms[0] : terms.find((one) => one.from === from);
  if (!term) throw new Problem('not_found');
  return term;
}

/**
 * One page about a school's half term for governors, without names and without small numbers. That it was looked at goes into the
 * audit. @throws Problem not_allowed, not_found
 */
export async function readHalfTermReport(
  person: Person,
  { schoolId, from }: { schoolId: string; from?: string | undefined },
  ports: Ports,
): Promise<HalfTermReport> {
  requireMay(person, 'reports:read', schoolId);
  const school = await knownSchool(schoolId, ports.schools);
  const { register } = school;
  const [standing, calendar] = await Promise.all([standingImport(school, ports), ports.calendarOf(schoolId)]);
  const at = ports.now();
  const today = dayOfInstant(at);
  const figures = standing?.figures;
  const terms = reportTerms(today, { calendar, halfTerms: figures?.halfTerms ?? [] });
  const term = chosen(terms, from);
  const goesOn = term === terms[0];
  const soFar = { ...term, to: goesOn && today < term.to ? today : term.to };
  const { smallestGroup } = ports;
  const entries = standingEntries(ports.entries.ofSchool(schoolId));
  const viewed = { at, act: 'viewed', subject: 'report', schoolId, detail: 'Half term report' } as const;
  ports.audit.note(auditOf(person, viewed, toTheHour(at)));
  return {
    school: { id: school.id, name: school.name },
    ...{ term, terms },
    ...(register && { asAt: register.to }),
    attendance: attendanceOfTerm(
      register && figures && { ...register, figures },
      { term, before: terms[terms.indexOf(term) + 1] },
      smallestGroup,
    ),
    done: doneReport(entries, soFar, smallestGroup),
    ...(goesOn && (await standsOf(school, { calendar, entries, today }, ports))),
  };
}
