import { describe, expect, test } from 'vitest';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { rolesByPerson } from '../../src/graph/stores/directoryRoles.ts';
import { localPeople } from '../../src/local/people.ts';
import { school } from './examples.ts';
import { counting, localSite } from './localSite.ts';

const person = (role: string) => {
  const found = localPeople.find((each) => each.role === role);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
};

describe('people', () => {
  test('have the role of the directory, their name and address, and the schools of the list', async () => {
    const site = await localSite();
    const [asw, staff, officer] = [person('asw'), person('school'), person('officer')];
    await site.put(
      schoolsList,
      school('s-1', { aswIds: [asw.id] }),
      school('s-2', { aswIds: [asw.id], staffIds: [staff.id] }),
      school('s-3'),
    );
    const graph = site.graph();
    const { people } = await site.stores(graph);
    const since = counting(graph);
    expect(await people.personById(asw.id)).toEqual({
      id: asw.id,
      name: asw.name,
      email: asw.email,
      role: 'asw',
      schoolIds: ['s-1', 's-2'],
    });
    expect(await people.personById(staff.id)).toMatchObject({ role: 'school', schoolIds: ['s-2'] });
    expect(await people.personById(officer.id)).toMatchObject({ role: 'officer', schoolIds: [] });
    expect(await people.schoolIdsOf(asw.id)).toEqual(['s-1', 's-2']);
    expect(since().total).toBe(0);
  });

  test('whom nobody knows are readers without schools, under the name that came with them', async () => {
    const site = await localSite();
    const { people } = await site.stores();
    expect(await people.personById('a-stranger', 'Sam Visitor')).toEqual({
      id: 'a-stranger',
      name: 'Sam Visitor',
      email: '',
      role: 'reader',
      schoolIds: [],
    });
  });

  test('keep their roles while the directory does not answer', async () => {
    const site = await localSite();
    const { people, refresh } = await site.stores();
    site.tenant.faults.add({ match: '/servicePrincipals', fault: '503', times: 'always' });
    await refresh();
    expect((await people.personById(person('officer').id)).role).toBe('officer');
  });

  test('are asked about in few calls: two for the roles, none for names that are known', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { refresh } = await site.stores(graph);
    const since = counting(graph);
    await refresh();
    expect(since().byOperation).toMatchObject({ 'people.roles': 1, 'people.assignments': 1 });
    expect(since().byOperation).not.toHaveProperty('people.names');
  });
});

describe('roles from assignments', () => {
  const appRoles = [
    { id: '1', value: 'officer' },
    { id: '2', value: 'asw' },
    { id: '3', value: 'somethingElse' },
    { id: '4', value: null },
  ];
  const to = (principalId: string, appRoleId: string, principalType = 'User') => ({
    principalId,
    principalType,
    appRoleId,
  });

  test.each([
    ['one role', [to('p', '2')], 'asw'],
    ['several: the one that reaches furthest', [to('p', '2'), to('p', '1')], 'officer'],
    ['several, the other way round', [to('p', '1'), to('p', '2')], 'officer'],
    ['a role of another product', [to('p', '3')], undefined],
    ['a role without a value', [to('p', '4')], undefined],
    ['a role that is gone', [to('p', '9')], undefined],
    ['a group of that id', [to('p', '1', 'Group')], undefined],
    ['an app of that id', [to('p', '1', 'ServicePrincipal')], undefined],
  ])('%s', (_, assignments, role) => {
    expect(rolesByPerson(appRoles, assignments).get('p')).toBe(role);
  });
});
