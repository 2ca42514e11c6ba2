import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';

export type TinyBot = {
  url: string;
  adapter: CloudAdapter;
  /** Every activity that arrived, oldest first. */
  received: Record<string, unknown>[];
  close(): Promise<void>;
};

/** A bot on a port of its own, behind the real botbuilder adapter without an app id. */
export async function startTinyBot(answer: (context: TurnContext) => Promise<void>): Promise<TinyBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  const handler = new ActivityHandler();
  const received: Record<string, unknown>[] = [];
  handler.onTurn(async (context, next) => {
    received.push({ ...context.activity });
    await answer(context);
    await next();
  });

  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const reply = {
        socket: null,
        status: (code: number) => {
          response.statusCode = code;
        },
        header: (name: string, value: string) => response.setHeader(name, value),
        send: (body: unknown) => {
          response.setHeader('content-type', 'application/json');
          response.write(typeof body === 'string' ? body : JSON.stringify(body));
        },
        end: () => response.end(),
      };
      const incoming = { body: JSON.parse(text), headers: request.headers, method: 'POST' };
      adapter
        .process(incoming, reply, (context) => handler.run(context))
        .catch(() => {
          response.statusCode = 500;
          response.end();
        });
    });
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    adapter,
    received,
    close: () => closeServer(server),
  };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
