import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createGraph } from '../graph/graph.ts';
import { openStores, type Stores } from '../graph/stores.ts';
import type { ServerConfig } from './config.ts';
import { openPatiently } from './openPatiently.ts';
import type { Services } from './services.ts';
import { tabLinkOf } from './tabLink.ts';

type Opening = { graphToken: () => Promise<string>; log: Logger; signal: AbortSignal };

/**
 * Opens the stores and puts the services together over them. The bot's library and the guidance load meanwhile.
 * @throws Error where the bot's proof of who it is cannot be read
 */
export async function openServices(
  config: ServerConfig,
  { graphToken, log, signal }: Opening,
): Promise<{ stores: Stores; services: Services }> {
  const now = () => new Date().toISOString();
  const graph = createGraph({ baseUrl: config.graphBaseUrl, token: graphToken, log });
  const { siteId, mailbox, appId } = config;
  const [stores, { createBotEndpoint }, { answerQuestion }] = await Promise.all([
    openPatiently(() => openStores({ graph, siteId, mailbox, appId, log, now }), { log, signal }),
    import('../../bot/adapter.ts'),
    import('../guidance/answerQuestion.ts'),
  ]);
  const { people, schools, caseload, registerFiles, occurrences, calendar, places } = stores;
  const newId = () => randomUUID();
  const meetings = { occurrences, calendar, places, now, newId };
  const bot = createBotEndpoint({
    auth: config.bot,
    services: { people, schools, meetings, answer: answerQuestion, now, tabLink: tabLinkOf(config), log },
    log,
  });
  const casework = { schools, caseload, registerFiles, bandReading: config.bandReading, now, newId };
  return { stores, services: { people, casework, meetings, bot } };
}
