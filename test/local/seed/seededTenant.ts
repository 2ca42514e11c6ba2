import { vi } from 'vitest';
import { createGraph } from '../../../src/graph/graph.ts';
import type { Log } from '../../../src/graph/log.ts';
import { openStores } from '../../../src/graph/stores.ts';
import { localTenant } from '../../../src/local/people.ts';
import { seed } from '../../../src/local/seed/seed.ts';
import { serveOnLoopback } from '../loopback.ts';
import { openClient } from '../tenantClient.ts';

/** A start fills a whole council in. */
vi.setConfig({ testTimeout: 120_000 });

/** What the log was told of. */
export const heard: unknown[] = [];
const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: (...said) => void heard.push(said),
  error: (...said) => void heard.push(said),
};

export type SeededTenant = Awaited<ReturnType<typeof emptyTenant>>;

/** A tenant at an address of its own, with nothing in it yet. */
export async function emptyTenant() {
  const { origin, serve } = await serveOnLoopback();
  const client = await openClient(undefined, origin);
  return { origin, serve, client };
}

/** A start over the tenant at an instant. `within` may answer a request in place of the tenant. */
export function startOver(
  { origin, serve, client }: SeededTenant,
  now: string,
  within?: (request: Request) => Response | undefined,
) {
  serve((request, env) => within?.(request) ?? client.tenant.app.fetch(request, env));
  const graph = createGraph({ baseUrl: `${origin}/local/graph`, token: client.tenant.graphToken, log });
  const run = () => seed({ graph, dataDir: client.dataDir, log, now: () => new Date(now) });
  const { siteId, mailbox, appId } = localTenant;
  const stores = () => openStores({ graph, siteId, mailbox: mailbox.email, appId, log, now: () => now });
  return { run, stores };
}
