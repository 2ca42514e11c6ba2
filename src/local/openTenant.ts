import path from 'node:path';
import { Hono } from 'hono';
import { faultRoutes } from './faultRoutes.ts';
import { createFaults, type Faults } from './faults.ts';
import { ConnectionCut } from './graph/faulty.ts';
import { openGraphService } from './graph/service.ts';
import { graphRoutes } from './graphRoutes.ts';
import { localPerson } from './people.ts';
import { refuseProduction } from './refuseProduction.ts';
import { openSigningKey } from './signIn/keys.ts';
import { signInRoutes } from './signIn/signInRoutes.ts';
import { createTokens, type Tokens } from './signIn/tokens.ts';
import { recordTraffic } from './traffic.ts';

export type TenantOptions = {
  /** Everything is kept under here. One process at a time. */
  dataDir: string;
  /** Where the tenant is found, 'http://127.0.0.1:3978': tokens and links name it. */
  origin: string;
  clock?: () => Date;
  /** A file that takes every exchange with Graph, a JSON line each. */
  traffic?: string;
};

export type Tenant = {
  /** Answers for the paths below /local; the paths of its requests are whole. */
  app: Hono;
  /** A token for the product's API as this person. Rejects for an id that nobody has. */
  issueToken(personId: string): Promise<string>;
  /** The app's own token for Graph. With `address`, links in answers to its bearer start there: a proxy stands in front. */
  graphToken(address?: string): Promise<string>;
  faults: Faults;
  close(): Promise<void>;
};

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** A page of another site could reach this address under a name of its own, or send something here unseen. */
function isFromThisMachine(request: Request): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const origin = request.headers.get('origin');
  return loopback.test(host) && (origin === null || loopback.test(origin.replace(/^https?:\/\//, '')));
}

/** The local tenant: sign-in and Graph for a fictional council. Never in production. */
export async function openTenant({ dataDir, origin, clock, traffic }: TenantOptions): Promise<Tenant> {
  refuseProduction(process.env.NODE_ENV);
  const now = clock ?? (() => new Date());
  const folder = path.join(dataDir, 'tenant');
  const key = await openSigningKey(folder);
  const tokens = createTokens({ key, origin, now });
  const faults = createFaults();
  const service = openGraphService({ folder: path.join(folder, 'graph'), now, faults });

  const app = new Hono().basePath('/local');
  app.use(async (c, next) => {
    if (!isFromThisMachine(c.req.raw))
      return c.json({ error: 'The local tenant only answers on this machine.' }, 403);
    return await next();
  });
  app.route('/', signInRoutes({ key, tokens, origin, now }));
  app.route('/', faultRoutes(faults));
  app.route(
    '/',
    graphRoutes({ service, tokens, origin, now, traffic: traffic ? recordTraffic(traffic) : undefined }),
  );
  app.notFound((c) => c.json({ error: 'There is nothing at this address of the local tenant.' }, 404));
  app.onError((error) => {
    if (error instanceof ConnectionCut) throw error;
    const body = { error: { code: 'generalException', message: 'An unspecified error has occurred.' } };
    process.stderr.write(`The local tenant failed: ${error.stack ?? error.message}\n`);
    return Response.json(body, { status: 500 });
  });

  return {
    app,
    async issueToken(personId) {
      const person = localPerson(personId);
      if (!person) throw new Error(`Nobody in the local tenant has the id ${personId}`);
      return await tokens.person(person);
    },
    graphToken: cachedToken(tokens, now),
    faults,
    close: () => service.close(),
  };
}

/** Like any client of Entra: the same token until a quarter of an hour before it ends. */
function cachedToken(tokens: Tokens, now: () => Date): (address?: string) => Promise<string> {
  const kept = new Map<string, { token: string; until: number }>();
  return async (address) => {
    const known = kept.get(address ?? '');
    if (known && now().getTime() < known.until) return known.token;
    const { token, expiresIn } = await tokens.app(address);
    kept.set(address ?? '', { token, until: now().getTime() + (expiresIn - 900) * 1000 });
    return token;
  };
}
