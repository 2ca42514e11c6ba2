import { describe, expect, test } from 'vitest';
import { exitCodeOf, look, notOk, ok, reportOf } from '../../../src/cli/doctor/finding.ts';
import {
  botFinding,
  expiryFinding,
  permissionFindings,
  permissionsOf,
} from '../../../src/cli/doctor/identityRules.ts';
import { roleFindings } from '../../../src/cli/doctor/roleRules.ts';
import { columnFindings, listFinding } from '../../../src/cli/doctor/siteRules.ts';
import type { SiteList } from '../../../src/graph/lists/siteContents.ts';

const list: SiteList = {
  name: 'Schools',
  about: '',
  template: 'genericList',
  columns: [
    { name: 'SchoolId', kind: 'text', indexed: true, unique: true },
    { name: 'AswIds', kind: 'note' },
  ],
};
const good = [
  { id: '1', name: 'SchoolId', kind: 'text' as const, indexed: true, unique: true },
  { id: '2', name: 'AswIds', kind: 'note' as const, indexed: false, unique: false },
];

describe('the report', () => {
  const findings = [ok('a', 'is there'), look('b', 'is odd', 'Look.'), notOk('c', 'is missing', 'Make it.')];
  test('says of each check what it found and what to do', () => {
    const report = reportOf(findings);
    expect(report).toContain('ok      a: is there');
    expect(report).toMatch(/not ok {2}c: is missing\n\s+-> Make it\./);
    expect(report).toContain('1 ok, 1 not ok, 1 to look at.');
  });
  test('fails for what is not ok, and for nothing less', () => {
    expect(exitCodeOf(findings)).toBe(1);
    expect(exitCodeOf(findings.slice(0, 2))).toBe(0);
  });
});

describe('lists and columns', () => {
  test.each([
    [undefined, 'not ok'],
    [{ id: '1', displayName: 'Schools', template: 'documentLibrary' }, 'not ok'],
    [{ id: '1', displayName: 'Schools', template: 'genericList' }, 'ok'],
  ] as const)('list %o is %s', (found, state) => expect(listFinding(list, found).state).toBe(state));

  test('all as described is one line', () => {
    expect(columnFindings(list, good)).toEqual([ok('columns of Schools', 'all 2 are as described')]);
  });
  test.each([
    ['a missing column', good.slice(1), 'is missing'],
    ['another type', [{ ...good[0], kind: 'number' as const }, good[1]], 'holds number, should hold text'],
    ['no index', [{ ...good[0], indexed: false }, good[1]], 'has no index'],
    ['no rule', [{ ...good[0], unique: false }, good[1]], 'allows the same value twice'],
  ])('%s is named', (_name, found, says) => {
    expect(columnFindings(list, found as typeof good)).toEqual([
      expect.objectContaining({ check: 'column Schools.SchoolId', state: 'not ok', says }),
    ]);
  });
});

describe('roles', () => {
  const appRoles = ['officer', 'asw', 'school'].map((value) => ({ id: value, value }));
  const to = (principalId: string, appRoleId: string, principalType = 'User') => ({
    principalId,
    principalType,
    appRoleId,
  });
  const states = (...args: Parameters<typeof roleFindings>) =>
    roleFindings(...args).map(({ state }) => state);

  test('all there and given', () => {
    expect(states(appRoles, [to('a', 'officer'), to('b', 'asw'), to('c', 'school')])).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
  });
  test('a role that does not exist is a fault', () => {
    expect(roleFindings(appRoles.slice(1), []).map(({ check, state }) => [check, state])).toContainEqual([
      'app role officer',
      'not ok',
    ]);
  });
  test('without an officer nobody can run the product; the others may be meant so', () => {
    expect(states(appRoles, [])).toEqual(['not ok', 'look', 'look']);
  });
  test('a group is pointed out: the bot does not look into it', () => {
    const findings = roleFindings(appRoles, [to('g', 'school', 'Group')]);
    expect(findings.at(-1)).toMatchObject({ check: 'groups with an app role', state: 'look' });
  });
});

describe('identity', () => {
  const now = '2026-11-23T09:00:00Z';
  test.each([
    ['2026-11-23T08:59:59Z', 'not ok', 'ended on 23 November 2026'],
    ['2026-12-01T09:00:00Z', 'look', 'ends on 1 December 2026, in 8 days'],
    ['2027-11-23T09:00:00Z', 'ok', 'is good until 23 November 2027'],
  ])('a certificate until %s is %s', (endsAt, state, says) => {
    expect(expiryFinding('certificate', { endsAt, now })).toMatchObject({ state, says });
  });

  const token = (payload: object) => `x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`;
  test('permissions are read from a token, as far as it can be read', () => {
    expect(permissionsOf(token({ roles: ['Sites.Selected'] }))).toEqual(['Sites.Selected']);
    expect(permissionsOf(token({}))).toEqual([]);
    expect(permissionsOf('opaque')).toBeUndefined();
  });
  test.each([
    [['Sites.Selected', 'Application.Read.All', 'User.ReadBasic.All'], ['ok']],
    [['Sites.Selected', 'Directory.Read.All'], ['ok']],
    [['Application.Read.All', 'User.Read.All'], ['not ok']],
    [[], ['not ok', 'not ok', 'not ok']],
    [
      ['Sites.FullControl.All', 'Application.Read.All', 'User.Read.All', 'Calendars.ReadWrite'],
      ['ok', 'look', 'look'],
    ],
  ])('permissions %j', (permissions, states) => {
    expect(permissionFindings(permissions).map(({ state }) => state)).toEqual(states);
  });

  test.each([
    [401, false, 'ok'],
    [403, false, 'ok'],
    [200, false, 'not ok'],
    [404, false, 'not ok'],
    [undefined, false, 'not ok'],
    [400, false, 'not ok'],
    [400, true, 'ok'],
    [undefined, true, 'look'],
  ])('a bot endpoint that answers %s (local: %s) is %s', (status, local, state) => {
    expect(botFinding(status, { local }).state).toBe(state);
  });
});
