import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { Problem } from '../../problems/problem.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { AuditEntry } from './auditEntry.ts';
import { namesOf } from './auditNames.ts';
import { auditOf, toTheMinute } from './auditOf.ts';
import type { AuditQuery } from './auditPorts.ts';

/** An entry with the names that its ids have today. */
export type NamedAuditEntry = {
  entry: AuditEntry;
  school?: { id: string; name: string };
  /** Without a name where nothing is held about the pupil any more. */
  pupil?: { id: string; name?: string };
};

export type AuditFound = {
  entries: readonly NamedAuditEntry[] /** There is more than this. */;
  more: boolean;
};

/** So many entries are shown at once. */
export const mostFound = 500;
/** The list is asked month by month: a year that was mistyped would ask it for hours. */
const mostYears = 10;

type Ports = Pick<CasePorts, 'auditStore' | 'audit' | 'schools' | 'cases' | 'caseload' | 'now'>;

/**
 * What was done, the newest first, at most 500 entries. That somebody searched is put down too.
 * @throws Problem not_allowed, bad_request
 */
export async function searchAudit(person: Person, query: AuditQuery, ports: Ports): Promise<AuditFound> {
  requireMay(person, 'audit:search');
  const { from, to, pupilId, schoolId } = query;
  if (from > to) {
    throw new Problem('bad_request', `The first day, ${ukDate(from)}, is after the last, ${ukDate(to)}.`);
  }
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears)
    throw new Problem('bad_request', `Search at most ${mostYears} years at a time.`);
  const at = ports.now();
  const about = { ...(pupilId !== undefined && { pupilId }), ...(schoolId !== undefined && { schoolId }) };
  const detail = `From ${ukDate(from)} to ${ukDate(to)}${query.act === undefined ? '' : `, only: ${query.act.replace('-', ' ')}`}`;
  const search = { at, act: 'viewed', subject: 'audit', ...about, detail } as const;
  ports.audit.note(auditOf(person, search, toTheMinute(at)));
  const { entries, more } = await ports.auditStore.search(query, mostFound);
  const nameOf = await namesOf(entries, ports);
  return { entries: entries.map(nameOf), more };
}
