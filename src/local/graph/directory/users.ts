import { localPeople, localTenant } from '../../people.ts';
import { badRequest, directoryNotFound, GraphError } from '../errors.ts';
import { type Call, type JsonObject, ok } from '../exchange.ts';
import { compareValues, filterPaths, matches, parseFilter } from '../odata/filter.ts';
import { names, option, page, pageSize, select } from '../odata/shape.ts';
import type { Routes } from '../router.ts';

const standard = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];
const filterable = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'accountEnabled',
];

const user = (about: {
  id: string;
  name: string;
  email: string;
  jobTitle: string | null;
  person: boolean;
}): JsonObject => {
  const [given = '', ...family] = about.name.split(' ');
  return {
    businessPhones: [],
    displayName: about.name,
    givenName: about.person ? given : null,
    jobTitle: about.jobTitle,
    mail: about.email,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: about.person ? family.join(' ') : null,
    userPrincipalName: about.email,
    id: about.id,
    accountEnabled: about.person,
    userType: 'Member',
  };
};

const users: readonly JsonObject[] = [
  ...localPeople.map((person) => user({ ...person, person: true })),
  user({ ...localTenant.mailbox, jobTitle: null, person: false }),
];

const shown = (call: Call, found: JsonObject) => {
  const wanted = names(option(call, 'select')) ?? standard;
  const only = select(found, wanted);
  return wanted.includes('id')
    ? only
    : Object.fromEntries(Object.entries(only).filter(([name]) => name !== 'id'));
};

function one(call: Call) {
  const wanted = call.part('user').toLowerCase();
  const found = users.find(({ id, userPrincipalName }) =>
    [id, userPrincipalName].some((name) => String(name).toLowerCase() === wanted),
  );
  if (!found) throw directoryNotFound(call.part('user'));
  return ok({ '@odata.context': `${call.base}/$metadata#users/$entity`, ...shown(call, found) });
}

function all(call: Call) {
  const text = option(call, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  const other = (filter ? filterPaths(filter) : []).find((path) => !filterable.includes(path));
  if (other) {
    throw new GraphError(400, 'Request_UnsupportedQuery', {
      message: `Unsupported or invalid query filter clause specified for property '${other}' of resource 'User'.`,
    });
  }
  const order = option(call, 'orderby')?.trim().split(/\s+/)[0];
  if (order !== undefined && !['displayName', 'userPrincipalName'].includes(order)) {
    throw new GraphError(400, 'Request_UnsupportedQuery', {
      message: `Sorting not supported for property '${order}' of resource 'User'.`,
    });
  }
  const found = users.filter((each) => !filter || matches(filter, (path) => each[path]));
  const sorted = order ? [...found].sort((a, b) => compareValues(a[order], b[order])) : found;
  return ok({
    '@odata.context': `${call.base}/$metadata#users`,
    ...page(
      call,
      sorted.map((each) => shown(call, each)),
      { size: pageSize(call, { page: 100, most: 999 }) },
    ),
  });
}

export const userRoutes: Routes = {
  'GET /users': all,
  'GET /users/{user}': one,
  'GET /me': () => {
    throw badRequest('/me request is only valid with delegated authentication flow.');
  },
};
