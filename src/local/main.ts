import path from 'node:path';
import { Hono } from 'hono';
import open from 'open';
import { createGraph } from '../graph/graph.ts';
import { parseConfig, type ServerConfig } from '../server/config.ts';
import { ConfigError } from '../server/configError.ts';
import { createServer, type RunningServer } from '../server/createServer.ts';
import { readEnvFile } from '../server/envFile.ts';
import { listen } from '../server/listen.ts';
import { createLog } from '../server/log.ts';
import { createChannel } from './channel/createChannel.ts';
import { claimFolder } from './claimFolder.ts';
import { openTenant } from './openTenant.ts';
import { localPeople, localTenant } from './people.ts';
import { registerRoutes } from './registers/registerRoutes.ts';
import { writeRegisters } from './registers/writeRegisters.ts';
import { seed } from './seed/seed.ts';

/** The product's configuration, pointed at the local tenant. Whatever names a real tenant is left aside. */
function localConfig(given: ServerConfig, origin: string): ServerConfig {
  const issuer = `${origin}/local/sign-in/${localTenant.tenantId}`;
  return {
    ...given,
    publicUrl: origin,
    graphBaseUrl: graphAddress(process.env.GRAPH_BASE_URL) ?? `${origin}/local/graph`,
    bot: { kind: 'unauthenticated' },
    appId: localTenant.appId,
    tenantId: localTenant.tenantId,
    teamsAppId: localTenant.teamsAppId,
    siteId: localTenant.siteId,
    mailbox: localTenant.mailbox.email,
    tokenIssuers: [`${issuer}/v2.0`],
    tokenKeysUrl: `${issuer}/discovery/v2.0/keys`,
  };
}

/** Something may stand between the product and the local Graph, but never Microsoft's: its tokens are not ours. */
function graphAddress(text: string | undefined): string | undefined {
  if (!text?.trim()) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return text.replace(/\/+$/, '');
  throw new Error('GRAPH_BASE_URL must lead to this machine while the local tenant is in use.');
}

async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The local tenant signs anyone in as anyone. It cannot be started where NODE_ENV is production.',
    );
  }
  const { config: given, notices } = parseConfig(process.env, { fromFile: readEnvFile(process.cwd()) });
  const log = createLog(given.logLevel);
  for (const notice of notices) log.warn(notice);
  const dataDir = path.resolve(given.dataDir);

  let product: RunningServer | undefined;
  const root = new Hono();
  const listening = await listen(root.fetch, { port: given.port, hostname: '127.0.0.1' });
  const origin = `http://127.0.0.1:${listening.port}`;
  const release = await claimFolder(dataDir, origin);

  const traffic = process.env.GRAPH_TRAFFIC_FILE;
  const tenant = await openTenant({ dataDir, origin, ...(traffic && { traffic }) });
  const channel = createChannel({
    dataDir,
    origin,
    botUrl: `${origin}/api/messages`,
    people: localPeople,
    tenantId: localTenant.tenantId,
    appId: localTenant.appId,
  });
  root.get('/', (c) => c.redirect('/local/teams/'));
  root.route('/local', channel.app);
  root.route('/local', registerRoutes(path.join(dataDir, 'registers')));
  root.all('/local/*', (c) => tenant.app.fetch(c.req.raw, c.env));
  root.all('*', (c) => product?.app.fetch(c.req.raw, c.env) ?? c.json({ status: 'starting' }, 503));

  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    await listening.close(async () => product?.close());
    await channel.close();
    await tenant.close();
    release();
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));

  try {
    writeRegisters(path.join(dataDir, 'registers'));
    const graph = createGraph({ baseUrl: `${origin}/local/graph`, token: tenant.graphToken, log });
    await seed({ graph, dataDir, log, now: () => new Date() });
    product = await createServer(localConfig(given, origin), { graphToken: tenant.graphToken, log });
    await product.ready;
  } catch (error) {
    if (stopping) return;
    process.stderr.write(`${inWords(error)}\n`);
    return await stop(1);
  }
  process.stdout.write(
    [
      '',
      `  Graduated Response with the fictional ${localTenant.name}`,
      `  Teams stand-in   ${origin}/local/teams/`,
      `  Bot              ${origin}/api/messages`,
      `  API              ${origin}/api/openapi.json`,
      `  Registers        ${path.join(dataDir, 'registers')}`,
      '  Stop with Ctrl+C',
      '',
      '',
    ].join('\n'),
  );
  // No browser is no reason to stop: the address has been printed.
  if (process.env.CI !== 'true') await open(`${origin}/local/teams/`).catch(() => undefined);
}

function inWords(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return `It cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(1);
});
