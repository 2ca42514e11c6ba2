import type { PeopleDirectory } from '../src/access/person.ts';
import type { SchoolStore } from '../src/casework/ports.ts';
import type { MeetingServices } from '../src/meetings/meetingPorts.ts';
import type { AskPorts, LivePorts, ReportPorts } from '../src/questions/ports.ts';

/** The part of a pino logger that the bot writes to. Nothing personal may be handed to it. */
export type BotLog = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** What the bot needs from the rest of the product. */
export type BotServices = {
  people: PeopleDirectory;
  schools: Pick<SchoolStore, 'byId'>;
  meetings: MeetingServices;
  /** The calendar could not follow a booking: somebody should see to it soon. */
  calendarPending(): void;
  /** Something was decided that people are to hear of from the bot. */
  messagesSoon(): void;
  /** For `askQuestion` (from memory: nothing is awaited), `withLiveFacts` and `reportQuestion` of src/questions. */
  questions: AskPorts & LivePorts & ReportPorts;
  /** The instant, ISO with Z. */
  now(): string;
  /** A link that opens this page of the tab inside Teams. */
  tabLink(path: string): string;
  log: BotLog;
};
