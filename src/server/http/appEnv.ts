import type { Logger } from 'pino';
import type { Person } from '../../access/person.ts';
import type { Health } from '../health.ts';
import type { InFlight } from '../inFlight.ts';
import type { QueueWatch } from '../queueWatch.ts';
import type { BotEndpoint, Services } from '../services.ts';
import type { SignIn } from '../signIn.ts';
import type { UploadSpool } from './uploadSpool.ts';

/** What the app is put together from; tests bring their own. */
export type AppParts = {
  /** Resolves once the stores are open; rejects with `microsoft_busy` where that takes too long. */
  services(): Promise<Services>;
  /** Does not wait for the stores. */
  bot: BotEndpoint;
  signIn: SignIn;
  health(): Health;
  log: Logger;
  inFlight: InFlight;
  uploads: UploadSpool;
  /** The calendar could not follow a booking: the reconciler is wanted. */
  calendarPending(): void;
  /** Something was decided that people are to hear of from the bot: do not wait for the next sweep. */
  messagesSoon(): void;
  /** Lets people wait for what others do at a drop-in. */
  queueWatch: QueueWatch;
  /** The folder with the built tab. */
  tabFolder: string;
  /** Whether this server is reached by https alone. */
  secure: boolean;
};

/** What a route finds in its context. `person` is there behind `signedIn` only. */
export type AppEnv = {
  Variables: { parts: AppParts; requestId: string; services: Services; person: Person; reason: string };
};
