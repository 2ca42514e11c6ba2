import { parseConfig } from './config.ts';
import { ConfigError } from './configError.ts';
import { createServer } from './createServer.ts';
import { readEnvFile } from './envFile.ts';
import { graphTokenOf } from './graphCredential.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';

/** The server for a council's own tenant. */
async function main(): Promise<void> {
  const fromFile = readEnvFile(process.cwd());
  const { config, notices } = parseConfig(process.env, { fromFile, forTenant: true });
  const log = createLog(config.logLevel);
  for (const notice of notices) log.warn(notice);
  const server = await createServer(config, { graphToken: graphTokenOf(config), log });
  const listening = await listen(server.app.fetch, { port: config.port });
  log.info({ port: listening.port }, 'listening');

  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    await listening.close(server.close);
    process.exit(exitCode);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(0));
  server.ready.catch((error: unknown) => {
    if (!stopping) log.fatal({ err: error }, 'the server cannot start');
    return stop(1);
  });
}

main().catch((error: unknown) => {
  const words = error instanceof ConfigError ? error.message : `The server cannot start: ${String(error)}`;
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
