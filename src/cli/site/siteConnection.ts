import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { z } from 'zod';
import { createGraph, type Graph } from '../../graph/graph.ts';
import { localTenant } from '../../local/people.ts';
import { parseConfig, type ServerConfig } from '../../server/config.ts';
import { readEnvFile } from '../../server/envFile.ts';
import { graphTokenOf } from '../../server/graphCredential.ts';
import { createLog } from '../../server/log.ts';
import { readSettings } from '../../server/settings.ts';

/** The site that a command works on. */
export type SiteConnection = {
  /** For the person at the command line: 'the local tenant at http://127.0.0.1:3978'. */
  where: string;
  /** The configuration of a real tenant; undefined for the local one. */
  config: ServerConfig | undefined;
  graph: Graph;
  token: () => Promise<string>;
  siteId: string;
  mailbox: string;
  appId: string;
  publicUrl: string;
  close(): Promise<void>;
};

const tokenAnswer = z.object({ access_token: z.string() });

/** Asks the local sign-in for the app's own token, as the app would ask Entra. It takes any secret. */
async function localToken(origin: string): Promise<string> {
  const response = await fetch(`${origin}/local/sign-in/${localTenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: localTenant.appId,
      client_secret: 'any',
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  return tokenAnswer.parse(await response.json()).access_token;
}

/** Whether a local tenant answers at this address. */
async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/local/people`, { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** The local tenant without its server, on a port of its own, for as long as the command runs. */
async function openAlone(dataDir: string) {
  let handle: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({ fetch: (request) => handle(request), port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopServing = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const [{ claimFolder }, { openTenant }] = await Promise.all([
    import('../../local/claimFolder.ts'),
    import('../../local/openTenant.ts'),
  ]);
  const release = await claimFolder(dataDir, origin).catch(async (error: unknown) => {
    await stopServing();
    throw error;
  });
  const tenant = await openTenant({ dataDir, origin });
  handle = (request) => tenant.app.fetch(request);
  return {
    origin,
    async close() {
      await tenant.close();
      release();
      await stopServing();
    },
  };
}

async function connectLocally(settings: { port: number; dataDir: string }): Promise<SiteConnection> {
  const running = `http://127.0.0.1:${settings.port}`;
  const { origin, close } = (await answers(running))
    ? { origin: running, close: async () => undefined }
    : await openAlone(settings.dataDir);
  const token = () => localToken(origin);
  return {
    where: `the local tenant, ${origin === running ? `served at ${origin}` : `kept in ${settings.dataDir}`}`,
    config: undefined,
    graph: createGraph({ baseUrl: `${origin}/local/graph`, token, log: createLog('silent') }),
    token,
    siteId: localTenant.siteId,
    mailbox: localTenant.mailbox.email,
    appId: localTenant.appId,
    publicUrl: running,
    close,
  };
}

/**
 * Connects to the tenant of the settings, in the environment or .env; with no app registration among them, to the
 * local one: the server at PORT if there is one, else the data under DATA_DIR.
 * @throws ConfigError that names every fault of the settings.
 */
export async function connectToSite(env: NodeJS.ProcessEnv): Promise<SiteConnection> {
  const fromFile = readEnvFile(process.cwd());
  const settings = readSettings({ ...fromFile, ...env });
  if (settings.MicrosoftAppId === undefined && settings.NODE_ENV !== 'production') {
    return await connectLocally({ port: settings.PORT ?? 3978, dataDir: settings.DATA_DIR ?? '.data' });
  }
  const { config } = parseConfig(env, { fromFile, forTenant: true });
  const token = graphTokenOf(config);
  return {
    where: `the site ${config.siteId.split(',')[0]} of tenant ${config.tenantId}`,
    config,
    graph: createGraph({ baseUrl: config.graphBaseUrl, token, log: createLog('silent') }),
    token,
    siteId: config.siteId,
    mailbox: config.mailbox,
    appId: config.appId,
    publicUrl: config.publicUrl,
    close: async () => undefined,
  };
}
