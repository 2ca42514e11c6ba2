import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { daysOfRuns } from '../../calendar/openRuns.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { calendarSeen } from '../../calendar/termsSeen.ts';
import { knownSchool } from '../knownSchool.ts';
import type { CalendarPorts } from './calendarPorts.ts';
import { type CalendarRecord, councilId, isKept } from './calendarRecord.ts';
import { calendarVersion } from './calendarVersion.ts';

export type CalendarSource = 'school' | 'council' | 'register' | 'nothing';

/** The dates that a school goes by, where they come from, and what else is known of them. */
export type CalendarFound = {
  from: CalendarSource;
  dates: SchoolCalendar;
  council?: SchoolCalendar;
  register?: SchoolCalendar;
  changed?: { by: string; at: string };
  version?: string;
};

const noDates: SchoolCalendar = { terms: [], inset: [], closures: [] };

const keptIn = (record: CalendarRecord | undefined) =>
  record && isKept(record) ? record.calendar : undefined;

function versionAndChange(record: CalendarRecord | undefined) {
  const version = calendarVersion(record);
  return { ...(version && { version }), ...(record?.changed && { changed: record.changed }) };
}

/** A school's own dates, else the council's, else what its register shows. @throws Problem not_allowed, not_found */
export async function readCalendar(
  person: Person,
  schoolId: string,
  ports: CalendarPorts,
): Promise<CalendarFound> {
  requireMay(person, 'calendar:read', schoolId);
  await knownSchool(schoolId, ports.schools);
  const [own, ofCouncil, runs] = await Promise.all([
    ports.calendarRecords.byId(schoolId),
    ports.calendarRecords.byId(councilId),
    ports.openDaysOf(schoolId),
  ]);
  const council = keptIn(ofCouncil?.record);
  const register = runs.length > 0 ? calendarSeen(daysOfRuns(runs)) : undefined;
  const known = { school: keptIn(own?.record), council, register };
  const from = (['school', 'council', 'register'] as const).find((source) => known[source]) ?? 'nothing';
  return {
    from,
    dates: (from === 'nothing' ? undefined : known[from]) ?? noDates,
    ...(council && { council }),
    ...(register && { register }),
    ...versionAndChange(own?.record),
  };
}

/** The dates of every school that has none of its own. @throws Problem not_allowed */
export async function readCouncilCalendar(
  person: Person,
  ports: Pick<CalendarPorts, 'calendarRecords'>,
): Promise<CalendarFound> {
  requireMay(person, 'council-calendar:edit');
  const held = await ports.calendarRecords.byId(councilId);
  const dates = keptIn(held?.record);
  return { from: dates ? 'council' : 'nothing', dates: dates ?? noDates, ...versionAndChange(held?.record) };
}
