import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

export const tenantId = 'c0ffee00-1234-4abc-8def-001122334455';
export const appId = '7a3c1f52-90de-4b18-a6c4-3f2e1d0c9b8a';
export const personId = '5d1f7c0a-2222-4333-8444-5566778899aa';
export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;

const seconds = () => Math.floor(Date.now() / 1000);

/** Claims as Entra gives them to the tab for our API. */
export function goodClaims(): JWTPayload {
  return {
    aud: appId,
    iss: issuer,
    tid: tenantId,
    oid: personId,
    iat: seconds() - 10,
    nbf: seconds() - 10,
    exp: seconds() + 3600,
    scp: 'access_as_user',
    name: 'Wilhelmina Ash',
    preferred_username: 'w.ash@example.gov.uk',
    roles: ['asw'],
    ver: '2.0',
  };
}

/** An issuer on loopback that publishes its key, and signs with it or with another that it does not publish. */
export async function createIssuer() {
  const [ours, theirs] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const header = { alg: 'RS256', kid: 'key-1', typ: 'JWT' };
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'key-1', use: 'sig' };
  let requests = 0;
  const server: Server = createServer((_, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    keysUrl: `http://127.0.0.1:${port}/keys`,
    requests: () => requests,
    sign: (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader(header).sign(ours.privateKey),
    forge: (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader(header).sign(theirs.privateKey),
    /** With the public key as if it were a shared secret. */
    confuse: (claims: JWTPayload) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
        .sign(new TextEncoder().encode(JSON.stringify(jwk))),
    unsigned: (claims: JWTPayload) => new UnsecuredJWT(claims).encode(),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
