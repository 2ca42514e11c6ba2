import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/server/config.ts';
import { createServer, type RunningServer } from '../../src/server/createServer.ts';
import { createLog } from '../../src/server/log.ts';
import { replyOf } from '../bot/botHarness.ts';
import { openConnectorStub } from '../bot/connectorStub.ts';
import { asJson } from './support/testApp.ts';

/** A Graph that refuses every call, and counts them. */
async function brokenGraph() {
  let calls = 0;
  const server = createHttpServer((_, response) => {
    calls += 1;
    response.writeHead(403, { 'content-type': 'application/json' }).end('{"error":{"code":"accessDenied"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls: () => calls, close: () => server.close() };
}

/** What needs no records is answered without them, and what is no activity is refused. */
async function expectBotToAnswer({ app }: RunningServer): Promise<void> {
  expect((await app.request('/api/messages', asJson('{'))).status).toBe(400);
  const connector = await openConnectorStub();
  const question = {
    type: 'message',
    text: 'Which code for a dentist appointment?',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: '29:someone' },
    conversation: { id: 'a:1', conversationType: 'personal' },
  };
  expect((await app.request('/api/messages', asJson(question))).status).toBe(200);
  expect(connector.sent.map(replyOf)).toMatchObject([{ text: expect.stringContaining('M') }]);
  await connector.close();
}

test('a server whose records cannot be opened answers, says that it is not ready, and closes at once', async () => {
  const graph = await brokenGraph();
  const { config } = parseConfig({ GRAPH_BASE_URL: graph.url, LOG_LEVEL: 'silent' });
  const server = await createServer(
    { ...config, bot: { kind: 'unauthenticated' } },
    { graphToken: async () => 'token', log: createLog('silent') },
  );
  await expect.poll(graph.calls).toBeGreaterThan(0);
  const health = await server.app.request('/healthz');
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({ status: 'starting', copies: {} });
  expect((await server.app.request('/about')).status).toBe(200);
  expect((await server.app.request('/api/me')).status).toBe(401);
  await expectBotToAnswer(server);

  const from = performance.now();
  await Promise.all([server.close(), server.close()]);
  expect(performance.now() - from).toBeLessThan(1000);
  await expect(server.ready).rejects.toThrow();
  expect(await (await server.app.request('/healthz')).json()).toMatchObject({ status: 'closing' });
  graph.close();
});
