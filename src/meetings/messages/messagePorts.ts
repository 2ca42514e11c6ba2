import type { MeetingRecords } from '../meetingRecords.ts';
import type { MessageSource } from './messageSource.ts';
import type { Messenger } from './messenger.ts';
import type { Pace } from './pace.ts';

/** What sending messages needs from outside. */
export type MessagePorts = {
  records: Pick<MeetingRecords, 'messages' | 'conversations'>;
  sources: readonly MessageSource[];
  messenger: Messenger;
  pace: Pace;
  /** What this run of this server is called in a claim: no other run, not even a later one of the same server, has the same. */
  server: string;
  /** The instant, ISO with Z. */
  now(): string;
  /** Nothing personal is handed to it. */
  log: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
  };
  /** Aborted when this server is to stop: what has not been handed over yet is left to others. */
  signal: AbortSignal;
};
