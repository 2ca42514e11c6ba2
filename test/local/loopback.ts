import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { onTestFinished } from 'vitest';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** Serves on a port of this machine for as long as the test takes. What is served may be set afterwards. */
export async function serveOnLoopback(): Promise<{ origin: string; serve(fetch: Fetch): void }> {
  let handle: Fetch = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => handle(request, env) }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(fetch) {
      handle = fetch;
    },
  };
}
