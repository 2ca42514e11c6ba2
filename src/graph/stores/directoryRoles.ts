import { type Role, roles } from '../../access/person.ts';

export type AppRole = { id: string; value: string | null };
export type Assignment = { principalId: string; principalType: string; appRoleId: string };

const isRole = (value: string | null | undefined): value is Role =>
  (roles as readonly (string | null | undefined)[]).includes(value);

/**
 * The role of each person who has been given one, by Entra object id. Who has several gets the one that reaches
 * furthest. Groups are not looked into: the assignment has to name the person.
 */
export function rolesByPerson(
  appRoles: readonly AppRole[],
  assignments: readonly Assignment[],
): Map<string, Role> {
  const values = new Map(appRoles.map(({ id, value }) => [id, value]));
  const found = new Map<string, Role>();
  for (const { principalId, principalType, appRoleId } of assignments) {
    const role = values.get(appRoleId);
    if (principalType !== 'User' || !isRole(role)) continue;
    const known = found.get(principalId);
    if (known === undefined || roles.indexOf(role) < roles.indexOf(known)) found.set(principalId, role);
  }
  return found;
}
