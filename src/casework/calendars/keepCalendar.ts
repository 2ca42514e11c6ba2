import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import { knownSchool } from '../knownSchool.ts';
import { calendarFaults, inOrder } from './calendarFaults.ts';
import type { CalendarPorts, CalendarStore } from './calendarPorts.ts';
import { type CalendarRecord, councilId } from './calendarRecord.ts';
import { calendarChanged, calendarVersion } from './calendarVersion.ts';

/** Dates, and the version that they were changed from: undefined where there were none. */
export type CalendarDraft = { dates: SchoolCalendar; version?: string | undefined };

const mostFaultsSaid = 5;

/** The dates as they are kept. @throws Problem bad_request, with what to put right and where */
function checkedDates(dates: SchoolCalendar, now: string): SchoolCalendar {
  const checked = inOrder(dates);
  if (checked.terms.length === 0) throw new Problem('bad_request', 'Add a term.');
  const faults = calendarFaults(checked, wallTimeOf(now).slice(0, 10));
  if (faults.length === 0) return checked;
  const said = faults.slice(0, mostFaultsSaid).map(({ where, reason }) => `${where}: ${reason}`);
  const more = faults.length - said.length;
  throw new Problem('bad_request', [...said, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '));
}

/** One conditional write of what nobody else has changed since `version`. @throws Problem changed_elsewhere */
async function keep(
  record: CalendarRecord,
  version: string | undefined,
  store: CalendarStore,
): Promise<CalendarRecord> {
  const held = await store.byId(record.id, true);
  if (calendarVersion(held?.record) !== version) throw calendarChanged(held?.record);
  try {
    await (held ? store.save(record, held.etag) : store.add(record));
  } catch (error) {
    if (!isProblem(error, 'changed_elsewhere')) throw error;
    throw calendarChanged((await store.byId(record.id, true))?.record);
  }
  return record;
}

/** Keeps dates of a school's own. @throws Problem not_allowed, not_found, bad_request, changed_elsewhere */
export async function saveCalendar(
  person: Person,
  { schoolId, dates, version }: CalendarDraft & { schoolId: string },
  ports: CalendarPorts,
): Promise<void> {
  requireMay(person, 'calendar:edit', schoolId);
  await knownSchool(schoolId, ports.schools);
  const at = ports.now();
  const calendar = checkedDates(dates, at);
  await keep({ id: schoolId, calendar, changed: { by: person.name, at } }, version, ports.calendarRecords);
}

/** Lets a school follow the council's dates again. @throws Problem not_allowed, not_found, changed_elsewhere */
export async function removeCalendar(
  person: Person,
  { schoolId, version }: { schoolId: string; version?: string | undefined },
  ports: CalendarPorts,
): Promise<void> {
  requireMay(person, 'calendar:edit', schoolId);
  await knownSchool(schoolId, ports.schools);
  const calendar = { terms: [], inset: [], closures: [] };
  const changed = { by: person.name, at: ports.now() };
  await keep({ id: schoolId, calendar, changed }, version, ports.calendarRecords);
}

/** Keeps the dates of every school that has none of its own. @throws Problem not_allowed, bad_request, changed_elsewhere */
export async function saveCouncilCalendar(
  person: Person,
  { dates, version }: CalendarDraft,
  ports: Pick<CalendarPorts, 'calendarRecords' | 'now'>,
): Promise<void> {
  requireMay(person, 'council-calendar:edit');
  const at = ports.now();
  const calendar = checkedDates(dates, at);
  await keep({ id: councilId, calendar, changed: { by: person.name, at } }, version, ports.calendarRecords);
}
