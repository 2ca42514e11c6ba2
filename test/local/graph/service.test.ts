import { beforeEach, describe, expect, test } from 'vitest';
import { localPeople, localTenant } from '../../../src/local/people.ts';
import { below, type Client, openClient, site, team } from '../tenantClient.ts';

let client: Client;
beforeEach(async () => {
  client = await openClient();
});

describe('who asks', () => {
  const with_ = async (authorization?: string) => {
    const headers: Record<string, string> =
      authorization === undefined ? {} : { Authorization: authorization };
    const response = await client.tenant.app.request('http://127.0.0.1/local/graph/v1.0/users', { headers });
    const body = (await response.json()) as { error: { code: string; message: string } };
    return { status: response.status, ...body.error };
  };

  test('needs a token for Graph, and not one for the product', async () => {
    expect(await with_()).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
      message: 'Access token is empty.',
    });
    const own = await client.tenant.issueToken(localPeople[0]?.id ?? '');
    expect((await with_(`Bearer ${own}`)).message).toBe('Access token validation failure. Invalid audience.');
    expect((await with_('Bearer nonsense')).status).toBe(401);
    const token = await client.tenant.graphToken();
    expect((await with_(`Bearer ${token.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  });

  test('is refused when the token has expired', async () => {
    let now = new Date('2026-11-22T12:00:00Z');
    client = await openClient(() => now);
    const token = await client.tenant.graphToken();
    now = new Date('2026-11-22T13:00:01Z');
    expect((await with_(`Bearer ${token}`)).message).toBe(
      'Lifetime validation failed, the token is expired.',
    );
  });

  test('only reaches it under a name of this machine', async () => {
    const response = await client.tenant.app.request('http://evil.example/local/people');
    expect(response.status).toBe(403);
  });

  test('and not from the page of another site', async () => {
    const from = async (origin: string) =>
      (await client.tenant.app.request('http://127.0.0.1/local/people', { headers: { Origin: origin } }))
        .status;
    expect(await from('https://evil.example')).toBe(403);
    expect(await from('http://127.0.0.1.evil.example')).toBe(403);
    expect(await from('http://127.0.0.1:3978')).toBe(200);
  });
});

describe('refusals', () => {
  test.each([
    ['GET /nothing', 400, "Resource not found for the segment 'nothing'."],
    [`GET ${site}/nothing`, 400, "Resource not found for the segment 'nothing'."],
    ['GET /sites/elsewhere', 404, 'The resource could not be found.'],
    ['DELETE /users', 405, 'Specified HTTP method is not allowed for the request target.'],
    ['GET /me', 400, '/me request is only valid with delegated authentication flow.'],
    [
      'GET /users/nobody',
      404,
      "Resource 'nobody' does not exist or one of its queried reference-property objects are not present.",
    ],
  ])('%s', async (call, status, message) => {
    const answer = await client.call(call, undefined, { 'client-request-id': 'abc' });
    expect(answer.status).toBe(status);
    const { error } = answer.body;
    expect(error.message).toBe(message);
    expect(error.innerError).toMatchObject({ 'client-request-id': 'abc' });
    expect(error.innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(answer.headers.get('request-id')).toBe(error.innerError['request-id']);
  });

  test('what is not JSON is not taken for it', async () => {
    const broken = await client.call(`POST ${team}/events`, new TextEncoder().encode('{'), {
      'Content-Type': 'application/json',
    });
    expect(broken).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
    expect((await client.call(`POST ${team}/events`, new TextEncoder().encode('{}'))).status).toBe(415);
  });

  test('another version is not there', async () => {
    const response = await client.tenant.app.request('http://127.0.0.1/local/graph/beta/users');
    expect(response.status).toBe(400);
  });
});

test('links keep the address that the caller used', async () => {
  const [direct, proxied] = [
    await client.get('/users?$top=2'),
    await client.get('/users?$top=2', {
      'X-Forwarded-Host': 'localhost:9999',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Prefix': '/graph/',
    }),
  ];
  expect(direct.body['@odata.nextLink']).toMatch(/^http:\/\/127\.0\.0\.1:3978\/local\/graph\/v1\.0\/users\?/);
  expect(proxied.body['@odata.nextLink']).toMatch(/^https:\/\/localhost:9999\/graph\/v1\.0\/users\?/);
});

test('links keep the address that a token was given for, whatever a proxy says', async () => {
  const token = await client.tenant.graphToken('http://localhost:9999/graph');
  const { body } = await client.get('/users?$top=2', { Authorization: `Bearer ${token}` });
  expect(body['@odata.nextLink']).toMatch(/^http:\/\/localhost:9999\/graph\/v1\.0\/users\?/);
});

describe('the directory', () => {
  test('people are found by id, by address and by filter', async () => {
    const [person] = localPeople;
    const byId = await client.get(`/users/${person?.id}?$select=id,displayName,mail`);
    expect(byId.body).toMatchObject({ id: person?.id, displayName: person?.name, mail: person?.email });
    expect(byId.body).not.toHaveProperty('jobTitle');
    expect((await client.get(`/users/${person?.email}`)).body.jobTitle).toBe(person?.jobTitle);
    const filtered = await client.get(
      `/users?$filter=mail eq '${person?.email}' or userPrincipalName eq 'x'`,
    );
    expect(filtered.body.value).toHaveLength(1);
    expect((await client.get("/users?$filter=favouriteColour eq 'red'")).body.error.code).toBe(
      'Request_UnsupportedQuery',
    );
  });

  test('all pages together hold everyone once', async () => {
    const ids: string[] = [];
    for (let path = '/users?$top=5'; path; ) {
      const { body } = await client.get(path);
      ids.push(...body.value.map(({ id }: { id: string }) => id));
      path = body['@odata.nextLink'] ? below(body['@odata.nextLink']) : '';
    }
    expect(ids.sort()).toEqual([localTenant.mailbox.id, ...localPeople.map(({ id }) => id)].sort());
  });

  test('app roles say who is what; a reader has none', async () => {
    const principal = await client.get(
      `/servicePrincipals(appId='${localTenant.appId}')?$select=id,appRoles`,
    );
    const { body } = await client.get(`/servicePrincipals/${principal.body.id}/appRoleAssignedTo`);
    const names = new Map(
      principal.body.appRoles.map(({ id, value }: { id: string; value: string }) => [id, value]),
    );
    const roles = new Map(
      body.value.map((each: { principalId: string; appRoleId: string }) => [
        each.principalId,
        names.get(each.appRoleId),
      ]),
    );
    for (const { id, role } of localPeople) expect(roles.get(id)).toBe(role === 'reader' ? undefined : role);
    const one = await client.get(
      `/users/${localPeople[0]?.id}/appRoleAssignments?$filter=resourceId eq ${principal.body.id}`,
    );
    expect(one.body.value).toHaveLength(1);
    expect((await client.get("/servicePrincipals(appId='other')")).status).toBe(404);
  });
});

describe('batches', () => {
  const batch = async (...requests: object[]) => await client.call('POST /$batch', { requests });
  const list = {
    displayName: 'B',
    columns: [{ name: 'X', text: {}, indexed: true, enforceUniqueValues: true }],
  };
  const item = (id: string, value: string, more: object = {}) => ({
    id,
    method: 'POST',
    url: `${site}/lists/B/items`,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { X: value } },
    ...more,
  });

  test('each request has a status of its own', async () => {
    await client.call(`POST ${site}/lists`, list);
    const { body } = await batch(item('1', 'a'), item('2', 'a'), {
      id: '3',
      method: 'GET',
      url: '/users?$top=1',
    });
    expect(body.responses.map(({ id, status }: { id: string; status: number }) => [id, status])).toEqual([
      ['1', 201],
      ['2', 409],
      ['3', 200],
    ]);
  });

  test('what depends on a failure is not tried', async () => {
    await client.call(`POST ${site}/lists`, list);
    const { body } = await batch(
      { id: '1', method: 'GET', url: '/nothing' },
      item('2', 'b', { dependsOn: ['1'] }),
      item('3', 'c'),
    );
    expect(body.responses.map(({ status }: { status: number }) => status)).toEqual([400, 424, 201]);
    expect((await batch(item('1', 'd', { dependsOn: ['later'] }))).status).toBe(400);
  });

  test('twenty at the most, each id once, bodies with their type', async () => {
    const get = (id: number) => ({ id: String(id), method: 'GET', url: '/users?$top=1' });
    expect((await batch(...Array.from({ length: 20 }, (_, id) => get(id)))).status).toBe(200);
    expect((await batch(...Array.from({ length: 21 }, (_, id) => get(id)))).status).toBe(400);
    expect((await batch(get(1), get(1))).status).toBe(400);
    expect((await batch({ id: '1', method: 'POST', url: '/x', body: {} })).status).toBe(400);
  });

  test('faults hit the requests within', async () => {
    client.tenant.faults.add({ match: '/users', fault: '429', retryAfter: 7 });
    const { body } = await batch(
      { id: '1', method: 'GET', url: '/users' },
      { id: '2', method: 'GET', url: '/users' },
    );
    expect(body.responses).toMatchObject([{ status: 429, headers: { 'Retry-After': '7' } }, { status: 200 }]);
  });
});
