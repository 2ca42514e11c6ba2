import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { build } from 'vite';
import { sendWholeEntities } from '../../../bot/wholeEntities.ts';
import { createChannel } from '../../../src/local/channel/createChannel.ts';
import { localPeople, localTenant } from '../../../src/local/people.ts';
import { newDataDir } from '../channel/startChannel.ts';
import { closeServer, listen, startTinyBot } from '../channel/tinyBot.ts';
import { tinyAnswer } from './tinyAnswers.ts';

export const people = localPeople;

/** The page, built, with the channel behind it, a tiny bot, and a tiny tab that uses the real teams-js. */
export type Fixture = Awaited<ReturnType<typeof startFixture>>;

type Answer = Parameters<typeof startTinyBot>[0];

/** With the page that `npm start` has built instead of a fresh one where `built` says so. */
export async function startFixture({
  answer = tinyAnswer,
  built = false,
}: {
  answer?: Answer;
  built?: boolean;
} = {}) {
  const pageDir = built
    ? path.resolve('dist/stand-in')
    : path.join(os.tmpdir(), `stand-in-page-${process.pid}`);
  if (!built) {
    await build({
      configFile: fileURLToPath(new URL('../../../vite.standIn.config.ts', import.meta.url)),
      logLevel: 'error',
      build: { outDir: pageDir, emptyOutDir: true },
    });
  }
  sendWholeEntities();
  const bot = await startTinyBot(answer);
  const root = new Hono();
  const server = createServer(getRequestListener(root.fetch));
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const { tenantId, appId } = localTenant;
  const channel = createChannel({
    dataDir: newDataDir(),
    origin,
    botUrl: bot.url,
    people,
    tenantId,
    appId,
    pageDir: path.relative(process.cwd(), pageDir),
  });
  root.route('/local', channel.app);
  root.post('/local/token', async (c) => c.json({ token: `token of ${(await c.req.json()).person}` }));
  root.get('/local/registers', (c) =>
    c.json({
      registers: [
        {
          name: 'quayside.csv',
          schoolName: 'Quayside Academy',
          kind: 'Grid',
          description: 'Autumn term.',
          href: '/local/registers/quayside.csv',
        },
        {
          name: 'harrowmere-high.csv',
          schoolName: 'Harrowmere High School',
          kind: 'Long list',
          description: 'Autumn term.',
          href: '/local/registers/harrowmere-high.csv',
        },
      ],
    }),
  );
  const teamsJs = createRequire(import.meta.url).resolve('@microsoft/teams-js');
  root.get('/tab/teams.js', (c) =>
    c.body(readFileSync(teamsJs, 'utf8'), 200, { 'content-type': 'text/javascript' }),
  );
  const tab = readFileSync(new URL('tinyTab.html', import.meta.url), 'utf8');
  root.get('/tab/*', (c) => c.html(tab));
  return {
    origin,
    bot,
    /** The server goes away and comes back at the same address, as when it is started again. */
    stop: () => closeServer(server),
    resume: () => new Promise<void>((up) => server.listen(Number(new URL(origin).port), '127.0.0.1', up)),
    async close() {
      await closeServer(server);
      await channel.close();
      await bot.close();
    },
  };
}
