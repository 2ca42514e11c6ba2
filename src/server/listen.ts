import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export type Listening = {
  port: number;
  /**
   * Takes no more connections, lets `finish` see to the requests under way, then ends what is left. A server that speaks to
   * something behind the same listener is closed before it: its jobs could not come to their end.
   */
  close(finish: () => Promise<void>): Promise<void>;
};

type Fetch = (request: Request) => Response | Promise<Response>;

// Longer than the balancer in front keeps a connection, so that it never writes into one that is being closed.
const keepAliveMilliseconds = 250_000;

/**
 * Serves over HTTP, at every address of the machine unless `hostname` names one.
 * @throws Error in words where the port cannot be had
 */
export async function listen(
  fetch: Fetch,
  { port, hostname }: { port: number; hostname?: string },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.keepAliveTimeout = keepAliveMilliseconds;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, hostname, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close(finish) {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      await finish();
      server.closeAllConnections();
      await stopped;
    },
  };
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken by another program. Stop it, or set PORT.`, { cause: error });
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} needs rights that this program does not have. Set PORT.`, {
      cause: error,
    });
  }
  return error;
}
