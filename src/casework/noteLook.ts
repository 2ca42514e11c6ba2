import type { Person } from '../access/person.ts';
import { auditOf, toTheHour } from './audit/auditOf.ts';
import type { CasePorts } from './cases/casePorts.ts';

/**
 * Puts down that somebody looked at pupils of these schools as a list. For each school by itself, so that it can be found there, and
 * as one for an officer who looks at every school. It counts once an hour: a list is asked for again whenever somebody comes back.
 */
export function noteLook(
  person: Person,
  schoolIds: readonly string[] | 'every school',
  { audit, now }: Pick<CasePorts, 'audit' | 'now'>,
): void {
  const at = now();
  const places = schoolIds === 'every school' ? [{}] : schoolIds.map((schoolId) => ({ schoolId }));
  for (const place of places)
    audit.note(auditOf(person, { at, act: 'viewed', subject: 'caseload', ...place }, toTheHour(at)));
}

/** What is looked at where nobody says one school: an officer sees all of them. */
export const lookOf = ({ role }: Person, schoolIds: readonly string[]): readonly string[] | 'every school' =>
  role === 'officer' ? 'every school' : schoolIds;
