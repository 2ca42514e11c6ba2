import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Hono } from 'hono';

// The peer of the bot's benchmark: the barest bot that the same SDK and the same host library can make.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = new Hono();

app.post('/api/messages', async (c) => {
  const body = await c.req.json();
  let answer = new Response(null, { status: 200 });
  const headers: Record<string, string> = {};
  const response = {
    socket: undefined,
    end() {},
    header: (name: string, value: unknown) => {
      headers[name] = String(value);
    },
    send: (sent?: unknown) => {
      answer = new Response(sent === undefined ? null : JSON.stringify(sent), { headers });
    },
    status: (status: number) => {
      answer = new Response(null, { status });
    },
  };
  await adapter.process({ body, headers: {}, method: 'POST' }, response, async (turn) => {
    if (turn.activity.type === 'message') await turn.sendActivity(`You said: ${turn.activity.text}`);
  });
  return answer;
});

const server = createServer(getRequestListener(app.fetch));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
