import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import type { ServerConfig } from './config.ts';
import { createApp } from './createApp.ts';
import { healthOf } from './health.ts';
import type { AppEnv } from './http/appEnv.ts';
import { createUploadSpool } from './http/uploadSpool.ts';
import { createInFlight } from './inFlight.ts';
import { type Jobs, startJobs } from './jobs.ts';
import { createLog } from './log.ts';
import { messageSweeps } from './messageSweeps.ts';
import { openServices } from './openServices.ts';
import { builtTabFolder, productVersion } from './projectFiles.ts';
import { createQueueWatch } from './queueWatch.ts';
import type { Services } from './services.ts';
import { createSignIn } from './signIn.ts';
import { sweepsOf } from './sweeps.ts';
import { within } from './within.ts';

export type RunningServer = {
  /** Answers from the start; what needs the stores waits for them a little, then says that they are not there yet. */
  app: OpenAPIHono<AppEnv>;
  /** Resolves once the stores are open; rejects if the server is closed before, or cannot prove who it is. */
  ready: Promise<void>;
  /** Waits for requests and jobs under way (10 seconds at the most), then closes the stores. */
  close(): Promise<void>;
};

export type ServerParts = {
  /** A token for Graph each time it is asked for. */
  graphToken: () => Promise<string>;
  log?: Logger;
};

const patienceOfARequest = 8_000;
const longestShutdown = 10_000;

/** Puts the server together and begins to open its stores. Listens nowhere: see listen.ts. */
export async function createServer(config: ServerConfig, parts: ServerParts): Promise<RunningServer> {
  const startedAt = Date.now();
  const version = productVersion();
  const log = parts.log ?? createLog(config.logLevel);
  const inFlight = createInFlight();
  const uploads = createUploadSpool();
  const leaving = new AbortController();
  let jobs: Jobs | undefined;
  let services: Services | undefined;

  const calendarPending = () => jobs?.reconcileSoon();
  const messagesSoon = () => jobs?.sendMessagesSoon();
  const questionNoted = () => jobs?.writeQuestionsSoon();
  const deedNoted = () => jobs?.writeAuditSoon();
  const {
    services: opened,
    bot,
    notebook,
    trail,
  } = openServices(config, {
    graphToken: parts.graphToken,
    log,
    signal: leaving.signal,
    patience: patienceOfARequest,
    calendarPending,
    messagesSoon,
    questionNoted,
    deedNoted,
  });
  const ready = Promise.all([opened, bot]).then(([result, { messenger }]) => {
    if (leaving.signal.aborted) return;
    services = result.services;
    const { stores } = result;
    jobs = startJobs(stores, {
      refreshSeconds: config.refreshSeconds,
      notebook,
      trail,
      sweeps: [
        ...sweepsOf(result.services),
        ...messageSweeps(result.services, {
          messenger,
          servers: config.servers,
          log,
          signal: leaving.signal,
        }),
      ],
      log,
    });
    log.info({ ms: Date.now() - startedAt, version }, 'ready');
  });
  const queueWatch = createQueueWatch({ lists: async () => (await opened).stores });
  // A failure is for those who await it; nobody need.
  ready.catch(() => undefined);

  async function shutDown(): Promise<void> {
    const deadline = Date.now() + longestShutdown;
    leaving.abort(new Error('the server is closing'));
    queueWatch.close();
    inFlight.add(jobs?.stop() ?? Promise.resolve());
    await inFlight.settled(longestShutdown);
    inFlight.add(jobs?.writeUp() ?? Promise.resolve());
    if (!(await inFlight.settled(deadline - Date.now())))
      log.warn({ ms: longestShutdown }, 'closed on unfinished work');
    const stores = await opened.then((result) => result.stores).catch(() => undefined);
    await stores?.close();
    await uploads.close();
    log.info('closed');
  }
  let closed: Promise<void> | undefined;

  return {
    app: createApp({
      // Once they are open, without a timer for each request.
      services: async () => services ?? (await within(opened, patienceOfARequest)).services,
      bot: async (request) => (await bot).receive(request),
      signIn: createSignIn(config),
      health: () => healthOf({ version, startedAt, closing: leaving.signal.aborted, jobs }),
      log,
      inFlight,
      uploads,
      calendarPending,
      messagesSoon,
      queueWatch,
      tabFolder: builtTabFolder(),
      secure: config.publicUrl.startsWith('https:'),
    }),
    ready,
    close: () => {
      closed ??= shutDown();
      return closed;
    },
  };
}
