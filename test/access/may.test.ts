import { describe, expect, test } from 'vitest';
import { may, type Operation, operations, requireMay } from '../../src/access/may.ts';
import { type Person, type Role, roles } from '../../src/access/person.ts';
import { Problem } from '../../src/problems/problem.ts';

const person = (role: Role): Person => ({
  id: `id-of-${role}`,
  name: 'Robin Marsh',
  email: 'robin@example.org',
  role,
  schoolIds: ['own'],
});

/** What each role may do, written out by hand: to its own school, and to any other. */
const expected: Record<Operation, Record<Role, readonly [own: boolean, other: boolean]>> = (() => {
  const everyone = {
    officer: [true, true],
    asw: [true, true],
    school: [true, true],
    reader: [true, true],
  } as const;
  const pupils = {
    officer: [true, true],
    asw: [true, false],
    school: [true, false],
    reader: [false, false],
  } as const;
  const officers = {
    officer: [true, true],
    asw: [false, false],
    school: [false, false],
    reader: [false, false],
  } as const;
  const council = { ...pupils, school: [false, false] } as const;
  const staff = { ...everyone, reader: [false, false] } as const;
  const holders = { ...pupils, asw: [false, false] } as const;
  return {
    'guidance:read': everyone,
    'question:ask': everyone,
    'questions:manage': officers,
    'favourites:keep': everyone,
    'occurrences:read': everyone,
    'places:read-own': everyone,
    'place:take': pupils,
    'place:cancel': pupils,
    'schools:list': pupils,
    'caseload:read': pupils,
    'pupil:read': pupils,
    'register:check': pupils,
    'register:save': pupils,
    'registers:list': pupils,
    'import:resume': pupils,
    'import:discard': pupils,
    'import:undo': pupils,
    'school-figures:read': pupils,
    'calendar:read': pupils,
    'calendar:edit': pupils,
    'council-calendar:edit': officers,
    'comparisons:read': everyone,
    'comparisons:edit': officers,
    'week:read': pupils,
    'returns:mark': pupils,
    'views:keep': pupils,
    'case:read': pupils,
    'profile:write': pupils,
    'plan:write': pupils,
    'action:write': pupils,
    'contact:write': pupils,
    'timetable:write': pupils,
    'note:write': pupils,
    'legal:write': pupils,
    'legal:decide': council,
    'letter:make': pupils,
    'letter:read': pupils,
    'notices:list': pupils,
    'reports:read': pupils,
    'council-report:read': officers,
    'council:read': pupils,
    'council:edit': officers,
    'audit:note': pupils,
    'audit:search': officers,
    'hold:set': officers,
    'retention:run': officers,
    'subject-file:export': holders,
    'tsm:request': holders,
    'tsm:answer': council,
    'tsm:read': pupils,
    'tsm-priority:read': council,
    'tsm-priority:set': council,
    'tsm-meeting:read': pupils,
    'tsm-meeting:arrange': council,
    'tsm-meeting:pick': holders,
    'tsm-meeting:answer': holders,
    'tsm-meeting:minute': pupils,
    'tsm-meeting:agree': pupils,
    'series:manage': officers,
    'occurrence:manage': officers,
    'meeting-numbers:read': officers,
    'queue:read': staff,
    'queue:answer': { ...officers, asw: [true, true] },
    'forum-page:read': everyone,
    'forum-page:edit': officers,
    'newsletter:read': staff,
    'newsletter:acknowledge': staff,
    'newsletter:write': officers,
  };
})();

const cases = Object.keys(operations).flatMap((operation) =>
  roles.map((role) => ({ operation: operation as Operation, role })),
);

describe('who may do what', () => {
  test('every operation of the table is expected here', () => {
    expect(Object.keys(operations).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(cases)('$operation as $role', ({ operation, role }) => {
    const [own, other] = expected[operation][role];
    expect(may(person(role), operation, 'own')).toBe(own);
    expect(may(person(role), operation, 'other')).toBe(other);
  });

  test('a school that is not theirs does not exist for them', () => {
    expect(() => requireMay(person('school'), 'caseload:read', 'other')).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
  });

  test('a role without the operation is told so, whatever the school', () => {
    for (const school of ['own', 'other', undefined]) {
      expect(() => requireMay(person('reader'), 'pupil:read', school)).toThrow(
        expect.objectContaining({ code: 'not_allowed' }),
      );
    }
  });

  test('an operation that nobody listed is refused', () => {
    expect(() => requireMay(person('officer'), 'toString' as Operation)).toThrow(Problem);
  });
});
