import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { localPeople, localPerson, localTenant } from '../people.ts';
import type { SigningKey } from './keys.ts';
import type { Tokens } from './tokens.ts';

type Parts = { key: SigningKey; tokens: Tokens; origin: string; now: () => Date };

/** Entra's refusal of a token request. */
function entraError({ code, error, words }: { code: number; error: string; words: string }, now: Date) {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${code}: ${words} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
}

/** Sign-in of the fictional tenant: the choice of a person, tokens, and what others need to check them. */
export function signInRoutes({ key, tokens, origin, now }: Parts): Hono {
  const app = new Hono();
  const authority = `${origin}/local/sign-in/${localTenant.tenantId}`;

  app.get('/people', (c) =>
    c.json({
      tenantId: localTenant.tenantId,
      people: localPeople.map(({ id, name, role, schools }) => ({ id, name, role, schools })),
    }),
  );

  app.post('/token', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const id = typeof body === 'object' && body !== null && 'person' in body ? body.person : undefined;
    if (typeof id !== 'string') {
      return c.json({ error: 'Send {"person": id} with the id of one of GET /local/people.' }, 400);
    }
    const person = localPerson(id);
    if (!person) return c.json({ error: 'Nobody in GET /local/people has this id.' }, 404);
    return c.json({ token: await tokens.person(person) }, 200, { 'Cache-Control': 'no-store' });
  });

  const discovery = () => ({
    issuer: tokens.issuer,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'preferred_username', 'tid', 'ver'],
    tenant_region_scope: 'EU',
  });
  const tenant = `/sign-in/${localTenant.tenantId}`;
  app.get(`${tenant}/v2.0/.well-known/openid-configuration`, (c) => c.json(discovery()));
  app.get(`${tenant}/discovery/v2.0/keys`, (c) => c.json({ keys: [key.publicJwk] }));

  app.post(`${tenant}/oauth2/v2.0/token`, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const refuse = (code: number, error: string, words: string) =>
      c.json(entraError({ code, error, words }, now()), error === 'invalid_client' ? 401 : 400);
    if (form.get('grant_type') !== 'client_credentials') {
      return refuse(70003, 'unsupported_grant_type', 'The app requested an unsupported grant type.');
    }
    const client = form.get('client_id');
    if (client !== localTenant.appId) {
      return refuse(
        700016,
        'unauthorized_client',
        `Application with identifier '${client ?? ''}' was not found in the directory.`,
      );
    }
    if (!form.get('client_secret') && !form.get('client_assertion')) {
      return refuse(
        7000218,
        'invalid_client',
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    }
    if (form.get('scope') !== 'https://graph.microsoft.com/.default') {
      return refuse(70011, 'invalid_scope', 'The provided value for the input parameter scope is not valid.');
    }
    const { token, expiresIn } = await tokens.app();
    return c.json(
      { token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: token },
      200,
      { 'Cache-Control': 'no-store' },
    );
  });

  // A path of sign-in that is not there is refused as JSON, like everything else of Entra.
  app.all('/sign-in/*', (c) =>
    c.json(
      entraError(
        { code: 90002, error: 'invalid_tenant', words: 'The tenant or the endpoint was not found.' },
        now(),
      ),
      404,
    ),
  );
  return app;
}
