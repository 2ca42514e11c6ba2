import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { schoolTimeOf } from '../../attendance/pupil/schoolTime.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { standingEntries } from '../cases/standingEntries.ts';
import { breathe } from '../imports/breathe.ts';
import { standingImport, standingPupils } from '../imports/standing.ts';
import { noticesKnownTo } from '../legal/knownNotices.ts';
import { type LedgerNotice, ledgerOf } from '../legal/ledger.ts';
import { entriesByPupil, knownPupils } from '../listedPupils.ts';
import { lookOf, noteLook } from '../noteLook.ts';
import type { School } from '../school.ts';
import type { MeetingOfWeek, SchoolOfWeek, TsmOfWeek, WeekContext } from './schoolOfWeek.ts';
import type { WeekItem } from './weekItem.ts';
import { inOrder, weekOf } from './weekOf.ts';

export type WeekPorts = Pick<
  CasePorts,
  | 'schools'
  | 'caseload'
  | 'imports'
  | 'cases'
  | 'entries'
  | 'calendarOf'
  | 'bandReading'
  | 'settings'
  | 'sentReturns'
  | 'audit'
  | 'now'
> & {
  /** Every request for a Targeting Support Meeting, from memory. */
  tsms(): Promise<readonly TsmOfWeek[]>;
  /** Every Targeting Support Meeting, from memory. */
  meetings?(): Promise<readonly MeetingOfWeek[]>;
};

/** What is read once, whatever the number of schools. */
type Shared = WeekContext & {
  notices: readonly LedgerNotice[];
  tsms: readonly TsmOfWeek[];
  meetings: readonly MeetingOfWeek[];
};

async function timeOf(school: School, calendar: SchoolCalendar | undefined, ports: WeekPorts) {
  const { register } = school;
  const figures = register?.hasMarks ? (await standingImport(school, ports))?.figures : undefined;
  return register && figures && schoolTimeOf(figures, { asAt: register.to, calendar });
}

async function schoolOfWeek(school: School, shared: Shared, ports: WeekPorts): Promise<SchoolOfWeek> {
  const { id } = school;
  const [rows, calendar, sent] = await Promise.all([
    standingPupils(school, ports),
    ports.calendarOf(id),
    ports.sentReturns.byId(id),
  ]);
  const { today, bandReading } = shared;
  const [cases, entries] = [ports.cases.ofSchool(id), ports.entries.ofSchool(id)];
  const context = { settings: ports.settings(), bandReading, calendar, today };
  const known = await knownPupils({ rows, cases, entries }, context);
  const written = entriesByPupil(entries);
  const time = await timeOf(school, calendar, ports);
  return {
    ...{ school, cases, calendar },
    ...(time && { time }),
    pupils: known.map((one) => ({ ...one, entries: standingEntries(written.get(one.pupil.id) ?? []) })),
    notices: shared.notices.filter(({ pupil }) => pupil.schoolId === id),
    tsms: shared.tsms.filter(({ schoolId }) => schoolId === id),
    meetings: shared.meetings.filter(({ schoolId }) => schoolId === id),
    sent: sent?.record.sent ?? [],
  };
}

/**
 * What this person has to do now at their schools, in order, each with its why. An officer sees what is the council's. Where it
 * names pupils, that goes into the audit.
 * @throws Problem not_allowed
 */
export async function readWeek(
  person: Person,
  ports: WeekPorts,
): Promise<{ today: string; schools: readonly School[]; items: readonly WeekItem[] }> {
  requireMay(person, 'week:read');
  const { role } = person;
  const today = dayOfInstant(ports.now());
  const known = await ports.schools.all();
  const schools = known
    .filter(({ id }) => may(person, 'week:read', id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const { notices } = ledgerOf(await noticesKnownTo(person, ports), today);
  const { bandReading } = ports;
  const { measures } = ports.settings();
  const context = { today, role, measures, bandReading };
  const [tsms, meetings] = await Promise.all([ports.tsms(), ports.meetings?.() ?? []]);
  const shared = { ...context, notices, tsms, meetings };
  const items: WeekItem[] = [];
  for (const school of schools) {
    items.push(...weekOf(await schoolOfWeek(school, shared, ports), context));
    await breathe();
  }
  const named = new Set(items.flatMap(({ pupil, schoolId }) => (pupil ? schoolId : [])));
  if (named.size > 0) noteLook(person, lookOf(person, [...named]), ports);
  return { today, schools, items: inOrder(items, today) };
}
