import { Problem } from '../problems/problem.ts';
import type { Person, Role } from './person.ts';

/** How far an operation reaches for a role: every school, the linked ones, or no pupil data of any school. */
type Reach = 'all' | 'linked' | 'none';

const nobody = { officer: 'none', asw: 'none', school: 'none', reader: 'none' } as const;
const everyone = { officer: 'all', asw: 'all', school: 'all', reader: 'all' } as const;
const officers = { ...nobody, officer: 'all' } as const;
const linked = { officer: 'all', asw: 'linked', school: 'linked', reader: 'none' } as const;
/** What the council decides, and not a school: the officer everywhere, a support worker for their schools. */
const council = { ...linked, school: 'none' } as const;
/** What no school is asked about: every officer and support worker. */
const councilWide = { ...nobody, officer: 'all', asw: 'all' } as const;
/** What is between a school and the officers: support workers hold no cases. */
const holders = { ...linked, asw: 'none' } as const;

/** The one table of who may do what. An operation that is not in it cannot be asked for. */
export const operations = {
  'guidance:read': everyone,
  'question:ask': everyone,
  'questions:manage': officers,
  'favourites:keep': everyone,
  'occurrences:read': everyone,
  'place:take': { ...linked, reader: 'none' },
  'place:cancel': linked,
  'places:read-own': everyone,
  'series:manage': officers,
  'occurrence:manage': officers,
  'meeting-numbers:read': officers,
  'queue:read': { ...everyone, reader: 'none' },
  'queue:answer': councilWide,
  'forum-page:read': everyone,
  'forum-page:edit': officers,
  'newsletter:read': { ...everyone, reader: 'none' },
  'newsletter:acknowledge': { ...everyone, reader: 'none' },
  'newsletter:write': officers,
  'schools:list': linked,
  'caseload:read': linked,
  'pupil:read': linked,
  'register:check': linked,
  'register:save': linked,
  'registers:list': linked,
  'import:resume': linked,
  'import:discard': linked,
  'import:undo': linked,
  'school-figures:read': linked,
  'calendar:read': linked,
  'calendar:edit': linked,
  'council-calendar:edit': officers,
  'comparisons:read': everyone,
  'comparisons:edit': officers,
  'week:read': linked,
  'views:keep': linked,
  'returns:mark': linked,
  'case:read': linked,
  'profile:write': linked,
  'plan:write': linked,
  'action:write': linked,
  'contact:write': linked,
  'timetable:write': linked,
  'note:write': linked,
  'legal:write': linked,
  'legal:decide': council,
  'letter:make': linked,
  'letter:read': linked,
  'notices:list': linked,
  'reports:read': linked,
  'council-report:read': officers,
  'council:read': linked,
  'council:edit': officers,
  'audit:note': linked,
  'audit:search': officers,
  'hold:set': officers,
  'retention:run': officers,
  'subject-file:export': holders,
  'tsm:request': holders,
  'tsm:answer': council,
  'tsm:read': linked,
  'tsm-priority:read': council,
  'tsm-priority:set': council,
  'tsm-meeting:read': linked,
  'tsm-meeting:arrange': council,
  'tsm-meeting:pick': holders,
  'tsm-meeting:answer': holders,
  'tsm-meeting:minute': linked,
  'tsm-meeting:agree': linked,
} as const satisfies Record<string, Record<Role, Reach>>;

export type Operation = keyof typeof operations;

/**
 * Whether this person may do this, to this school where a school is concerned.
 * Asked on the first line of every operation.
 */
export function may(person: Person, operation: Operation, schoolId?: string): boolean {
  const byRole: Partial<Record<Role, Reach>> = Object.hasOwn(operations, operation)
    ? operations[operation]
    : nobody;
  // A role that nobody knows may nothing.
  const reach = Object.hasOwn(byRole, person.role) ? byRole[person.role] : 'none';
  if (reach === undefined || reach === 'none') return false;
  return reach === 'all' || schoolId === undefined || person.schoolIds.includes(schoolId);
}

/**
 * Throws `not_allowed` where the role excludes the operation, and `not_found` where only the school does:
 * other people's schools do not exist for this person, so that a refusal gives nothing away.
 */
export function requireMay(person: Person, operation: Operation, schoolId?: string): void {
  if (may(person, operation, schoolId)) return;
  throw new Problem(may(person, operation) ? 'not_found' : 'not_allowed');
}
