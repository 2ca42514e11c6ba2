import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { PeopleDirectory, Person, Role } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import type { ServerConfig } from './config.ts';

/** Who is asking, from the Authorization header. @throws Problem not_signed_in; the reason is its cause alone. */
export type SignIn = (
  authorization: string | undefined,
  people: Pick<PeopleDirectory, 'schoolIdsOf'>,
) => Promise<Person>;

type TokenSettings = Pick<ServerConfig, 'appId' | 'tenantId' | 'tokenIssuers' | 'tokenKeysUrl' | 'publicUrl'>;

/** Whoever carries the wanted scope was asked for it by our tab. */
const scope = 'access_as_user';
// Clocks of servers differ by seconds; more would keep tokens alive that have ended.
const leewaySeconds = 60;
const longestToken = 16_384;

const refuse = (reason: string, cause?: unknown): Problem =>
  new Problem('not_signed_in', undefined, { cause: new Error(reason, { cause }) });

function bearerOf(authorization: string | undefined): string {
  if (!authorization) throw refuse('no token');
  const token = /^bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined || authorization.length > longestToken) throw refuse('not a bearer token');
  return token;
}

/** The names under which Entra writes our API: version 2 tokens by id, version 1 by the URI in the manifest. */
function audiencesOf({ appId, publicUrl }: TokenSettings): string[] {
  const { host, hostname } = new URL(publicUrl);
  const uris = [...new Set([host, hostname])].flatMap((name) => [
    `api://${name}/${appId}`,
    `api://${name}/botid-${appId}`,
  ]);
  return [appId, `api://${appId}`, `api://botid-${appId}`, ...uris];
}

function roleOf(claim: unknown): Role {
  const held = Array.isArray(claim) ? claim : [];
  return (['officer', 'asw', 'school'] as const).find((role) => held.includes(role)) ?? 'reader';
}

const textOf = (...claims: unknown[]): string =>
  claims
    .find((claim): claim is string => typeof claim === 'string' && claim !== '')
    ?.trim()
    .slice(0, 256) ?? '';

function personOf(claims: JWTPayload, id: string): Omit<Person, 'schoolIds'> {
  const email = textOf(claims.email, claims.preferred_username, claims.upn);
  return { id, name: textOf(claims.name, email), email, role: roleOf(claims.roles) };
}

function objectIdOf(claims: JWTPayload, tenantId: string): string {
  if (typeof claims.tid !== 'string' || claims.tid.toLowerCase() !== tenantId) throw refuse('another tenant');
  const scopes = typeof claims.scp === 'string' ? claims.scp.split(' ') : [];
  if (!scopes.includes(scope)) throw refuse('without the scope of the tab');
  if (typeof claims.oid !== 'string' || claims.oid === '') throw refuse('without an object id');
  return claims.oid;
}

/** Faults of the keys' address are ours and pass; faults of a token are the caller's and last. */
function isOurFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';
}

/** Checks tokens of one tenant for our API: RS256 by a key of the issuer, and every claim that says for whom. */
export function createSignIn(settings: TokenSettings): SignIn {
  const keys = createRemoteJWKSet(new URL(settings.tokenKeysUrl), { timeoutDuration: 5000 });
  const checks = {
    algorithms: ['RS256'],
    audience: audiencesOf(settings),
    issuer: [...settings.tokenIssuers],
    clockTolerance: leewaySeconds,
    requiredClaims: ['exp', 'aud', 'iss', 'tid', 'oid', 'scp'],
  };
  return async (authorization, people) => {
    const { payload } = await jwtVerify(bearerOf(authorization), keys, checks).catch((error: unknown) => {
      if (error instanceof Problem) throw error;
      if (isOurFault(error)) throw new Problem('microsoft_busy', undefined, { cause: error });
      throw refuse(error instanceof Error ? error.message : 'unreadable', error);
    });
    const id = objectIdOf(payload, settings.tenantId);
    return { ...personOf(payload, id), schoolIds: await people.schoolIdsOf(id) };
  };
}
