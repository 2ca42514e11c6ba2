import { createHash, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { type LocalPerson, localTenant } from '../people.ts';
import type { SigningKey } from './keys.ts';

const graphAudience = 'https://graph.microsoft.com';
const lifetime = 3_600;
/** Not Entra's: a proxy between the product and the local Graph need not say where it was found. */
const addressClaim = 'local_graph_address';

/** What an administrator of the fictional tenant has agreed to for the app. */
const graphRoles = ['Application.Read.All', 'Calendars.ReadWrite', 'Sites.Selected', 'User.Read.All'];

export type Tokens = {
  issuer: string;
  /** For the app's API, as Teams gets one for a tab: version 2.0, with the person's app role. */
  person(person: LocalPerson): Promise<string>;
  /** For Graph, in the app's own name. `address` is where its bearer finds Graph, if not where it is. */
  app(address?: string): Promise<{ token: string; expiresIn: number }>;
  /** Whether a token opens Graph: the address in it, or why not in Graph's words. */
  check(authorization: string | null): Promise<{ address?: string } | { refusal: string }>;
};

/** Entra's pairwise subject: one person is another `sub` for each app. */
const subject = (id: string) =>
  createHash('sha256').update(`${localTenant.appId} ${id}`).digest('base64url').slice(0, 43);

export function createTokens({
  key,
  origin,
  now,
}: {
  key: SigningKey;
  origin: string;
  now: () => Date;
}): Tokens {
  const issuer = `${origin}/local/sign-in/${localTenant.tenantId}/v2.0`;
  const seconds = () => Math.floor(now().getTime() / 1000);
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT({ ...claims, tid: localTenant.tenantId, uti: randomUUID().replaceAll('-', '').slice(0, 22) })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid })
      .setIssuedAt(seconds())
      .setNotBefore(seconds())
      .setExpirationTime(seconds() + lifetime)
      .sign(key.privateKey);

  return {
    issuer,
    person: ({ id, name, email, role }) =>
      sign({
        iss: issuer,
        aud: localTenant.appId,
        oid: id,
        sub: subject(id),
        name,
        preferred_username: email,
        ...(role !== 'reader' && { roles: [role] }),
        scp: 'access_as_user',
        // The Teams client that asks for the tab's token.
        azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
        azpacr: '0',
        ver: '2.0',
      }),
    async app(address) {
      const token = await sign({
        iss: `https://sts.windows.net/${localTenant.tenantId}/`,
        aud: graphAudience,
        appid: localTenant.appId,
        app_displayname: localTenant.appName,
        idtyp: 'app',
        oid: localTenant.servicePrincipalId,
        sub: localTenant.servicePrincipalId,
        roles: graphRoles,
        ver: '1.0',
        ...(address !== undefined && { [addressClaim]: address }),
      });
      return { token, expiresIn: lifetime - 1 };
    },
    async check(authorization) {
      const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
      if (!token) return { refusal: 'Access token is empty.' };
      try {
        const { payload } = await jwtVerify(token, key.publicKey, {
          audience: graphAudience,
          currentDate: now(),
        });
        const address = payload[addressClaim];
        return typeof address === 'string' ? { address } : {};
      } catch (error) {
        return { refusal: inGraphsWords(error) };
      }
    },
  };
}

function inGraphsWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ERR_JWT_EXPIRED':
      return 'Lifetime validation failed, the token is expired.';
    case 'ERR_JWT_CLAIM_VALIDATION_FAILED':
      return 'Access token validation failure. Invalid audience.';
    case 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED':
      return 'Signature validation failed. No security keys were provided to validate the signature.';
    default:
      return 'IDX14100: JWT is not well formed, there are no dots (.).';
  }
}
