import { createHash } from 'node:crypto';
import { localPeople, localTenant } from '../../people.ts';
import { directoryNotFound, GraphError } from '../errors.ts';
import { type Call, type JsonObject, ok } from '../exchange.ts';
import { filterPaths, matches, parseFilter } from '../odata/filter.ts';
import { names, option, page, pageSize, select } from '../odata/shape.ts';
import type { Routes } from '../router.ts';

const descriptions = {
  officer: 'Council officers: every school',
  asw: 'Attendance Support Workers: the schools linked to them',
  school: 'School staff: their own schools',
} as const;
type AppRole = keyof typeof descriptions;

const servicePrincipal: JsonObject = {
  id: localTenant.servicePrincipalId,
  accountEnabled: true,
  appId: localTenant.appId,
  appDisplayName: localTenant.appName,
  displayName: localTenant.appName,
  appOwnerOrganizationId: localTenant.tenantId,
  appRoleAssignmentRequired: false,
  servicePrincipalType: 'Application',
  signInAudience: 'AzureADMyOrg',
  appRoles: (Object.keys(descriptions) as AppRole[]).map((value) => ({
    allowedMemberTypes: ['User'],
    description: descriptions[value],
    displayName: descriptions[value],
    id: localTenant.appRoles[value],
    isEnabled: true,
    origin: 'Application',
    value,
  })),
};

/** Who has which role, as Entra keeps it: an assignment a person. A reader has none. */
const assignments: readonly JsonObject[] = localPeople.flatMap(({ id, name, role }) =>
  role === 'reader'
    ? []
    : [
        {
          id: createHash('sha256').update(id).digest('base64url').slice(0, 43),
          deletedDateTime: null,
          appRoleId: localTenant.appRoles[role],
          createdDateTime: '2025-06-02T08:00:00Z',
          principalDisplayName: name,
          principalId: id,
          principalType: 'User',
          resourceDisplayName: localTenant.appName,
          resourceId: localTenant.servicePrincipalId,
        },
      ],
);

function requireOurs(call: Call, text: string): void {
  const ours = [localTenant.servicePrincipalId, `appId='${localTenant.appId}'`];
  if (!ours.some((each) => each.toLowerCase() === text.toLowerCase()))
    throw directoryNotFound(call.path.split('/')[2] ?? text);
}

const one = (call: Call) => {
  requireOurs(call, call.part('key'));
  return ok({
    '@odata.context': `${call.base}/$metadata#servicePrincipals/$entity`,
    ...select(servicePrincipal, names(option(call, 'select'))),
  });
};
const assignedTo = (call: Call) => {
  requireOurs(call, call.part('key'));
  return list(call, assignments);
};

function list(call: Call, found: readonly JsonObject[]) {
  return ok({
    '@odata.context': `${call.base}/$metadata#appRoleAssignments`,
    ...page(call, found, { size: pageSize(call, { page: 100, most: 999 }) }),
  });
}

/** The roles of one person. The resource is the one property to filter on. */
function ofUser(call: Call) {
  const id = call.part('user').toLowerCase();
  const person = localPeople.find((each) => each.id === id || each.email === id);
  if (!person) throw directoryNotFound(call.part('user'));
  const text = option(call, 'filter');
  const filter =
    text === undefined ? undefined : parseFilter(text.replace(/\beq\s+([0-9a-f-]{36})\b/i, "eq '$1'"));
  if (filter && filterPaths(filter).some((path) => path !== 'resourceId')) {
    throw new GraphError(400, 'Request_UnsupportedQuery', { message: 'Invalid filter clause' });
  }
  return list(
    call,
    assignments.filter(
      (each) => each.principalId === person.id && (!filter || matches(filter, (path) => each[path])),
    ),
  );
}

export const appRoleRoutes: Routes = {
  'GET /servicePrincipals': (call) => {
    const text = option(call, 'filter');
    const filter = text === undefined ? undefined : parseFilter(text);
    const found = [servicePrincipal].filter((each) => !filter || matches(filter, (path) => each[path]));
    return ok({ '@odata.context': `${call.base}/$metadata#servicePrincipals`, value: found });
  },
  'GET /servicePrincipals({key})': one,
  'GET /servicePrincipals({key})/appRoleAssignedTo': assignedTo,
  'GET /servicePrincipals/{key}': one,
  'GET /servicePrincipals/{key}/appRoleAssignedTo': assignedTo,
  'GET /users/{user}/appRoleAssignments': ofUser,
};
