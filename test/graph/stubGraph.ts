import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import { job, waiting } from '../../src/graph/policy.ts';
import { quiet } from './quiet.ts';

export type Received = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
/** What the stub does with a request: an answer, or the end of the connection. */
export type Reply = { status: number; headers?: Record<string, string>; body?: unknown } | 'drop' | 'hang';

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, reply: Exclude<Reply, string>): void {
  response.writeHead(reply.status, { 'Content-Type': 'application/json', ...reply.headers });
  response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}

/** The policies of the product with waits that a test can afford. */
export const impatient = {
  waiting: { ...waiting, overall: 400, each: 400, firstWait: 5 },
  job: { ...job, overall: 2_000, each: 500, firstWait: 2 },
};

/** A Graph on a loopback port that does as it is told, request by request. The last reply goes on for ever. */
export async function stubGraph(
  ...replies: (Reply | ((request: Received) => Reply))[]
): Promise<{ graph: Graph; received: Received[]; baseUrl: string }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    received.push(seen);
    const next = replies[Math.min(received.length, replies.length) - 1] ?? { status: 500 };
    const reply = typeof next === 'function' ? next(seen) : next;
    if (reply === 'drop') request.socket.destroy();
    else if (reply !== 'hang') answer(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/local/graph`;
  const graph = createGraph({ baseUrl, token: async () => 'a-token', log: quiet, policies: impatient });
  return { graph, received, baseUrl };
}
