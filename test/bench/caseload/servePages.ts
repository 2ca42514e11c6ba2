import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

type Pages = {
  /** The built tab. */
  tab: string;
  /** The script of the peer. */
  peer: string;
  /** What the API answers, by path. */
  answers: Readonly<Record<string, unknown>>;
};

/** Serves both tables and the API that they read, on this machine only. */
export async function servePages({ tab, peer, answers }: Pages) {
  const json = new Map(Object.entries(answers).map(([path, answer]) => [path, JSON.stringify(answer)]));
  const send = (response: ServerResponse, type: string, body: string | Buffer) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://bench');
    const answer = json.get(pathname);
    if (answer !== undefined) return send(response, 'application/json', answer);
    if (pathname === '/peer.js') return send(response, 'text/javascript', peer);
    if (pathname === '/peer')
      return send(
        response,
        'text/html',
        '<!doctype html><title>Peer</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/peer.js"></script>',
      );
    if (!pathname.startsWith('/tab/')) return response.writeHead(404).end();
    const file = join(tab, pathname.slice('/tab/'.length));
    const found = extname(file) !== '' && existsSync(file) ? file : join(tab, 'index.html');
    return send(response, types[extname(found)] ?? 'application/octet-stream', readFileSync(found));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
