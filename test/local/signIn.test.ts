import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTenant } from '../../src/local/openTenant.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { localSchools } from '../../src/local/schools.ts';
import { type Client, openClient, temporaryFolder } from './tenantClient.ts';

let client: Client;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => vi.unstubAllEnvs());

const base = `http://127.0.0.1:3978/local`;
const ask = async (path: string, init?: RequestInit) => {
  const response = await client.tenant.app.request(`${base}${path}`, init);
  // biome-ignore lint/suspicious/noExplicitAny: looked at in every way
  return { status: response.status, body: (await response.json()) as any };
};
const post = async (body: string) =>
  await ask('/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
const authority = `/sign-in/${localTenant.tenantId}`;
const verify = async (token: string) => {
  const { body } = await ask(`${authority}/discovery/v2.0/keys`);
  return (await jwtVerify(token, createLocalJWKSet(body as JSONWebKeySet))).payload;
};

test('the people that one can be', async () => {
  const { body } = await ask('/people');
  expect(body.tenantId).toBe(localTenant.tenantId);
  expect(body.people).toHaveLength(localPeople.length);
  expect(Object.keys(body.people[0])).toEqual(['id', 'name', 'role', 'schools']);
});

test('the cast: two officers, three support workers with four schools each, staff and a reader', () => {
  const of = (role: string) => localPeople.filter((person) => person.role === role);
  expect([of('officer').length, of('asw').length, of('school').length, of('reader').length]).toEqual([
    2, 3, 12, 1,
  ]);
  expect(of('asw').map(({ schools }) => schools.length)).toEqual([4, 4, 4]);
  const ids = localSchools.map(({ id }) => id);
  expect(
    of('asw')
      .flatMap(({ schools }) => schools)
      .sort(),
  ).toEqual([...ids].sort());
  expect(localPeople.flatMap(({ schools }) => schools).filter((id) => !ids.includes(id))).toEqual([]);
  expect(of('school').some(({ schools }) => schools.length === 2)).toBe(true);
  expect(new Set(localPeople.map(({ id }) => id)).size).toBe(localPeople.length);
});

describe('a token', () => {
  test.each(['officer', 'asw', 'school', 'reader'] as const)('of a person with the role %s', async (role) => {
    const person = localPeople.find((each) => each.role === role);
    const { status, body } = await post(JSON.stringify({ person: person?.id }));
    expect(status).toBe(200);
    const claims = await verify(body.token);
    expect(claims).toMatchObject({
      iss: `${base}/sign-in/${localTenant.tenantId}/v2.0`,
      aud: localTenant.appId,
      tid: localTenant.tenantId,
      oid: person?.id,
      name: person?.name,
      preferred_username: person?.email,
      scp: 'access_as_user',
      ver: '2.0',
    });
    expect(claims.roles).toEqual(role === 'reader' ? undefined : [role]);
    expect(claims.sub).not.toBe(person?.id);
    expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
  });

  test('is still good after a restart', async () => {
    const token = await client.tenant.issueToken(localPeople[0]?.id ?? '');
    await client.restart();
    expect((await verify(token)).oid).toBe(localPeople[0]?.id);
  });

  test.each([
    ['', 400],
    ['nonsense', 400],
    ['null', 400],
    ['{"person": 3}', 400],
    ['{"person": "nobody"}', 404],
  ])('for %s is refused with %i', async (body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toContain('/local/people');
  });
});

describe('the app signs in', () => {
  const signIn = async (form: Record<string, string>) =>
    await ask(`${authority}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
  const right = {
    grant_type: 'client_credentials',
    client_id: localTenant.appId,
    client_secret: 'any',
    scope: 'https://graph.microsoft.com/.default',
  };

  test('and may use Graph with what it gets', async () => {
    const { body } = await signIn(right);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    expect(await verify(body.access_token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      idtyp: 'app',
    });
    const answer = await client.get('/users', { Authorization: `Bearer ${body.access_token}` });
    expect(answer.status).toBe(200);
  });

  test.each([
    [{ grant_type: 'password' }, 400, 70003],
    [{ client_id: 'other' }, 400, 700016],
    [{ client_secret: '' }, 401, 7000218],
    [{ scope: 'openid' }, 400, 70011],
  ])('but not with %j', async (wrong, status, code) => {
    const answer = await signIn({ ...right, ...wrong });
    expect(answer.status).toBe(status);
    expect(answer.body.error_codes).toEqual([code]);
    expect(answer.body.error_description).toContain(`AADSTS${code}`);
  });

  test('and finds what it needs in the discovery document', async () => {
    const { body } = await ask(`${authority}/v2.0/.well-known/openid-configuration`);
    expect(body.issuer).toBe(`${base}${authority}/v2.0`);
    expect((await ask(body.jwks_uri.replace(base, ''))).status).toBe(200);
    expect((await ask('/sign-in/other/v2.0/.well-known/openid-configuration')).status).toBe(404);
  });
});

test.each(['production', 'Production', ' PRODUCTION '])('there is no local tenant in %s', async (name) => {
  vi.stubEnv('NODE_ENV', name);
  await expect(openTenant({ dataDir: temporaryFolder(), origin: base })).rejects.toThrow(
    /NODE_ENV is production/,
  );
});

test('what is not there is refused as JSON', async () => {
  expect((await ask('/nothing')).status).toBe(404);
});
