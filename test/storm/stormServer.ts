import { localConfig } from '../../src/local/localConfig.ts';
import { openSigningKey } from '../../src/local/signIn/keys.ts';
import { createTokens } from '../../src/local/signIn/tokens.ts';
import { parseConfig } from '../../src/server/config.ts';
import { createServer } from '../../src/server/createServer.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';

/** The product's server as a process of its own, against a tenant that another process holds. It is there to be killed. */
const { TENANT_ORIGIN: origin = '', TENANT_FOLDER: folder = '', ...env } = process.env;
const { config } = parseConfig(env);
const now = () => new Date();
const tokens = createTokens({ key: await openSigningKey(folder), origin, now });
const { token } = await tokens.app();
const server = await createServer(localConfig(config, { origin, graphBaseUrl: undefined }), {
  graphToken: async () => token,
  log: createLog(config.logLevel),
});
await listen(server.app.fetch, { port: config.port, hostname: '127.0.0.1' });
