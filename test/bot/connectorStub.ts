import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Sent = { method: string; path: string; activity: Record<string, unknown> };

/** The part of the Bot Framework connector that takes replies, on a loopback port. */
export type ConnectorStub = {
  serviceUrl: string;
  sent: Sent[];
  /** What it answers from now on; 200 unless told. 0: it takes the message and breaks the connection. */
  status: number;
  headers: Record<string, string>;
  /** In place of the id of the message. */
  body?: unknown;
  /** How long it takes from now on, in milliseconds. */
  delay: number;
  close(): Promise<void>;
};

export async function openConnectorStub(): Promise<ConnectorStub> {
  const stub: ConnectorStub = {
    serviceUrl: '',
    sent: [],
    status: 200,
    headers: {},
    delay: 0,
    close: async () => undefined,
  };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    stub.sent.push({
      method: request.method ?? '',
      path: request.url ?? '',
      activity: JSON.parse(Buffer.concat(parts).toString('utf8')),
    });
    if (stub.delay > 0) await new Promise((later) => setTimeout(later, stub.delay));
    if (stub.status === 0) return void request.socket.destroy();
    response.writeHead(stub.status, { 'content-type': 'application/json', ...stub.headers });
    response.end(JSON.stringify(stub.body ?? { id: `reply-${stub.sent.length}` }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stub.serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/connector/`;
  stub.close = () => closed(server);
  return stub;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
