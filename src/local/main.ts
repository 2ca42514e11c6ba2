import path from 'node:path';
import { Hono } from 'hono';
import open from 'open';
import { createGraph } from '../graph/graph.ts';
import { parseConfig } from '../server/config.ts';
import { ConfigError } from '../server/configError.ts';
import { createServer, type RunningServer } from '../server/createServer.ts';
import { readEnvFile } from '../server/envFile.ts';
import { listen } from '../server/listen.ts';
import { createLog } from '../server/log.ts';
import { createChannel } from './channel/createChannel.ts';
import { claimFolder } from './claimFolder.ts';
import { localConfig } from './localConfig.ts';
import { openTenant } from './openTenant.ts';
import { localPeople, localTenant } from './people.ts';
import { refuseProduction } from './refuseProduction.ts';
import { registerRoutes } from './registers/registerRoutes.ts';
import { writeRegisters } from './registers/writeRegisters.ts';
import { seed } from './seed/seed.ts';

type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

const notServing: Fetch = () =>
  Response.json({ status: 'starting or stopping' }, { status: 503, headers: { 'retry-after': '1' } });

/** The whole product with a tenant of its own, on this machine: what `npm start` runs. */
async function main(): Promise<void> {
  // Ours alone: the product knows nothing of it.
  const { GRAPH_TRAFFIC_FILE: traffic, ...env } = process.env;
  const fromFile = readEnvFile(process.cwd());
  refuseProduction(env.NODE_ENV || fromFile.NODE_ENV);
  const { config: given, notices } = parseConfig(env, { fromFile });
  const log = createLog(given.logLevel);
  for (const notice of notices) log.warn(notice);
  const dataDir = path.resolve(given.dataDir);
  const registers = path.join(dataDir, 'registers');

  let fetch = notServing;
  const serve: Fetch = (request, bindings) => fetch(request, bindings);
  const listening = await listen(serve, { port: given.port, hostname: '127.0.0.1' });
  const origin = `http://127.0.0.1:${listening.port}`;
  const config = localConfig(given, { origin, graphBaseUrl: env.GRAPH_BASE_URL });
  const release = await claimFolder(dataDir, origin);

  const tenant = await openTenant({ dataDir, origin, ...(traffic && { traffic }) });
  const channel = createChannel({
    dataDir,
    origin,
    botUrl: `${origin}/api/messages`,
    people: localPeople,
    tenantId: localTenant.tenantId,
    appId: localTenant.appId,
  });
  let product: RunningServer | undefined;
  const root = new Hono<{ Bindings: object }>();
  root.get('/', (c) => c.redirect('/local/teams/'));
  root.route('/local', channel.app);
  root.route('/local', registerRoutes(registers));
  root.all('/local/*', (c) => tenant.app.fetch(c.req.raw, c.env));
  root.all('*', (c) => (product?.app.fetch ?? notServing)(c.req.raw, c.env));
  fetch = root.fetch;

  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    // The product's own work may need the tenant behind the same listener, so it ends first; newcomers are sent away.
    const leaving = product;
    product = undefined;
    await leaving?.close();
    await listening.close(async () => undefined);
    await channel.close();
    await tenant.close();
    release();
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));

  try {
    await writeRegisters(registers);
    const graph = createGraph({ baseUrl: `${origin}/local/graph`, token: () => tenant.graphToken(), log });
    await seed({ graph, dataDir, log, now: () => new Date() });
    product = await createServer(config, {
      graphToken: () => tenant.graphToken(config.graphBaseUrl),
      log,
    });
    await product.ready;
  } catch (error) {
    if (stopping) return;
    process.stderr.write(`${inWords(error)}\n`);
    return await stop(1);
  }
  process.stdout.write(`
  Graduated Response, with the fictional ${localTenant.name}
    Teams stand-in   ${origin}/local/teams/
    Bot              ${origin}/api/messages
    API              ${origin}/api/openapi.json
    Register files   ${registers}
  Stop it with Ctrl+C.

`);
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
