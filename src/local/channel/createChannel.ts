import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Hono } from 'hono';
import { createBotClient } from './botClient.ts';
import { servePage } from './builtPage.ts';
import type { ChannelParts } from './channelParts.ts';
import type { ChannelPerson } from './channelPerson.ts';
import { createChatRoutes } from './chatRoutes.ts';
import { openChatStore } from './chatStore.ts';
import { createConnector } from './connector.ts';
import { createFeed } from './feed.ts';
import { appName, setupOf } from './setup.ts';

export type ChannelOptions = {
  /** The chats are kept in a folder of this one. */
  dataDir: string;
  /** Where this server can be reached: the bot answers to /local/connector/ there. */
  origin: string;
  /** Where the bot takes activities: http://127.0.0.1:3978/api/messages. */
  botUrl: string;
  people: readonly ChannelPerson[];
  tenantId: string;
  /** The bot's id is made from it. */
  appId: string;
  /** The built page. */
  pageDir?: string;
};

export type Channel = {
  /** To be mounted at /local: serves connector/, chats/ and teams/. */
  app: Hono;
  close(): Promise<void>;
};

/** A stand-in for the Teams service: chats with the bot, the connector it answers to, and the page to see it all. */
export function createChannel(options: ChannelOptions): Channel {
  const { dataDir, origin, botUrl, people, tenantId, appId, pageDir = 'dist/stand-in' } = options;
  const store = openChatStore(path.join(dataDir, 'channel'), people);
  const parts: ChannelParts = {
    store,
    people,
    feed: createFeed(randomUUID()),
    bot: createBotClient(botUrl),
    line: {
      serviceUrl: new URL('/local/connector/', origin).href,
      tenantId,
      bot: { id: `28:${appId}`, name: appName },
    },
  };
  const app = new Hono();
  app.route('/connector', createConnector(parts));
  app.route('/chats', createChatRoutes(parts, setupOf({ tenantId, appId, people })));
  app.get('/teams', (c) => c.redirect('/local/teams/'));
  app.get('/teams/*', servePage(pageDir));
  return { app, close: () => store.close() };
}
