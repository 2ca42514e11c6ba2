import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSignIn, type SignIn } from '../../src/server/signIn.ts';
import { appId, createIssuer, goodClaims, issuer, personId, tenantId } from './support/tokens.ts';

let authority: Awaited<ReturnType<typeof createIssuer>>;
let signIn: SignIn;
const people = { schoolIdsOf: async (id: string) => (id === personId ? ['north'] : []) };

beforeAll(async () => {
  authority = await createIssuer();
  signIn = createSignIn({
    appId,
    tenantId,
    publicUrl: 'https://attendance.example.gov.uk',
    tokenIssuers: [issuer, `https://sts.windows.net/${tenantId}/`],
    tokenKeysUrl: authority.keysUrl,
  });
});
afterAll(() => authority.close());

const withClaims = async (change: JWTPayload) =>
  signIn(`Bearer ${await authority.sign({ ...goodClaims(), ...change })}`, people);

const without = async (claim: string) => {
  const { [claim]: _, ...rest } = goodClaims();
  return signIn(`Bearer ${await authority.sign(rest)}`, people);
};

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe('a good token', () => {
  test('says who is asking; their schools come from the Schools list', async () => {
    expect(await withClaims({})).toEqual({
      id: personId,
      name: 'Wilhelmina Ash',
      email: 'w.ash@example.gov.uk',
      role: 'asw',
      schoolIds: ['north'],
    });
  });

  test.each<[string, JWTPayload]>([
    ['version 1 issuer', { iss: `https://sts.windows.net/${tenantId}/` }],
    ['the URI of the manifest', { aud: `api://attendance.example.gov.uk/${appId}` }],
    ['the URI without a host', { aud: `api://${appId}` }],
    ['the URI of a tab with a bot', { aud: `api://attendance.example.gov.uk/botid-${appId}` }],
    ['several scopes', { scp: 'openid access_as_user profile' }],
    ['a clock that is a little behind', { nbf: inSeconds(30) }],
    ['a clock that is a little ahead', { exp: inSeconds(-30) }],
    ['a tenant in capitals', { tid: tenantId.toUpperCase() }],
  ])('may have %s', async (_, change) => {
    expect((await withClaims(change)).id).toBe(personId);
  });

  test.each<[unknown, string]>([
    [['officer'], 'officer'],
    [['school', 'officer', 'asw'], 'officer'],
    [['school', 'asw'], 'asw'],
    [['school'], 'school'],
    [[], 'reader'],
    [['Admin', 'reader'], 'reader'],
    [undefined, 'reader'],
    ['officer', 'reader'],
    [{ officer: true }, 'reader'],
  ])('with the roles %j is for a person of role %s', async (roles, role) => {
    expect((await withClaims({ roles })).role).toBe(role);
  });

  test('has its key fetched once', async () => {
    await Promise.all([withClaims({}), withClaims({}), withClaims({})]);
    expect(authority.requests()).toBe(1);
  });
});

describe('refused is', () => {
  const otherTenant = 'deadbeef-1234-4abc-8def-001122334455';

  test.each<[string, JWTPayload]>([
    ['another audience', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['the audience of another host', { aud: `api://evil.example/${appId}` }],
    ['another issuer', { iss: 'https://evil.example/v2.0' }],
    ['another tenant’s issuer', { iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }],
    ['another tenant', { tid: otherTenant }],
    ['a token that has ended', { exp: inSeconds(-120) }],
    ['a token that has not begun', { nbf: inSeconds(120) }],
    ['another scope', { scp: 'User.Read' }],
    ['a scope that only begins like ours', { scp: 'access_as_user_admin' }],
    ['no object id', { oid: '' }],
    ['an object id that is no text', { oid: 7 }],
  ])('%s', async (_, change) => {
    await expect(withClaims(change)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test.each(['exp', 'aud', 'iss', 'tid', 'oid', 'scp'])('a token without %s', async (claim) => {
    await expect(without(claim)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test.each(['forge', 'confuse', 'unsigned'] as const)('a token made with %s', async (make) => {
    const token = await authority[make](goodClaims());
    await expect(signIn(`Bearer ${token}`, people)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('a token whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await authority.sign(goodClaims())).split('.');
    const claims = Buffer.from(JSON.stringify({ ...goodClaims(), roles: ['officer'] })).toString('base64url');
    const changed = signIn(`Bearer ${header}.${claims}.${signature}`, people);
    await expect(changed).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer x',
    'Basic dXNlcjpwYXNz',
    'Bearer a.b.c',
    `Bearer ${'a'.repeat(20_000)}`,
  ])('the header %j', async (header) => {
    await expect(signIn(header, people)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test('everyone while the keys cannot be had, and the words say that it is not their fault', async () => {
    const cut = createSignIn({
      appId,
      tenantId,
      publicUrl: 'https://attendance.example.gov.uk',
      tokenIssuers: [issuer],
      tokenKeysUrl: 'http://127.0.0.1:1/keys',
    });
    const token = await authority.sign(goodClaims());
    await expect(cut(`Bearer ${token}`, people)).rejects.toMatchObject({ code: 'microsoft_busy' });
  });

  test('with a reason for the log and none in the words', async () => {
    const refused = await withClaims({ aud: 'elsewhere' }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      words: 'You are not signed in. Close this tab and open it again from Teams.',
      cause: { message: 'unexpected "aud" claim value' },
    });
  });
});
