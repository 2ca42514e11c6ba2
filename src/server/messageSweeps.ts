import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import type { Messenger } from '../meetings/messages/messenger.ts';
import { createPace } from '../meetings/messages/pace.ts';
import { pruneMessages } from '../meetings/messages/pruneMessages.ts';
import { createMessageSweep } from '../meetings/messages/sweepMessages.ts';
import { messagesSweep, type Sweep } from './jobs.ts';
import { messageSourcesOf } from './messageSources.ts';
import type { Services } from './services.ts';

/** A reminder comes at most so late. */
const messagesSeconds = 30;
const day = 24 * 3600;

type Options = {
  messenger: Messenger;
  /** How many servers there are at most: they share what Teams allows. */
  servers: number;
  log: Logger;
  signal: AbortSignal;
};

/** What the bot writes by itself. */
export function messageSweeps(services: Services, { messenger, servers, log, signal }: Options): Sweep[] {
  const { meetings } = services;
  // Everybody who waits for their turn listens to it.
  setMaxListeners(100, signal);
  const sweep = createMessageSweep({
    records: meetings,
    sources: messageSourcesOf(services),
    messenger,
    pace: createPace({ servers }),
    server: randomUUID(),
    now: meetings.now,
    log,
    signal,
  });
  return [
    { name: messagesSweep, everySeconds: messagesSeconds, work: sweep },
    { name: 'old messages', everySeconds: day, work: () => pruneMessages(meetings, meetings.now) },
  ];
}
