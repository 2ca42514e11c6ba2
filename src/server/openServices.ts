import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type BufferedTrail, createAuditTrail } from '../casework/audit/auditTrail.ts';
import { councilId } from '../casework/calendars/calendarRecord.ts';
import { createGraph } from '../graph/graph.ts';
import { openStores, type Stores } from '../graph/stores.ts';
import type { Messenger } from '../meetings/messages/messenger.ts';
import { createNotebook, type Notebook } from '../questions/notebook.ts';
import { calendarServices } from './calendarServices.ts';
import { caseServices } from './caseServices.ts';
import type { ServerConfig } from './config.ts';
import { createLimiter } from './limiter.ts';
import { openPatiently } from './openPatiently.ts';
import { patientPorts } from './patientPorts.ts';
import { questionServices } from './questionServices.ts';
import { createSavesHere } from './savesHere.ts';
import type { BotEndpoint, Services } from './services.ts';
import { tabLinkOf } from './tabLink.ts';
import { createTurns } from './turns.ts';

/** Registers that are read at once: each may take a few hundred megabytes. */
const readingsAtOnce = 1;

type Opening = {
  graphToken: () => Promise<string>;
  log: Logger;
  signal: AbortSignal;
  /** How long a person waits for stores that are not open yet, in milliseconds. */
  patience: number;
  /** The calendar could not follow a booking: the reconciler is wanted. */
  calendarPending: () => void;
  /** Something was decided that people are to hear of from the bot. */
  messagesSoon: () => void;
  /** A question was put down for the officer's queue: it wants to be written. */
  questionNoted: () => void;
  /** Somebody did something that the audit is to have: it wants to be written. */
  deedNoted: () => void;
};

type Opened = {
  services: Promise<{ stores: Stores; services: Services }>;
  /** There before the stores: it answers questions while Microsoft 365 does not. Rejects where its proof cannot be read. */
  bot: Promise<{ receive: BotEndpoint; messenger: Messenger }>;
  notebook: Notebook;
  trail: BufferedTrail;
};

/** Begins to open the stores, and puts the services together over them. */
export function openServices(config: ServerConfig, opening: Opening): Opened {
  const { graphToken, log, signal, patience, calendarPending, messagesSoon, questionNoted, deedNoted } =
    opening;
  const now = () => new Date().toISOString();
  const newId = () => randomUUID();
  const graph = createGraph({ baseUrl: config.graphBaseUrl, token: graphToken, log });
  const { siteId, mailbox, appId, bandReading, smallestGroup } = config;
  const opened = openPatiently(() => openStores({ graph, siteId, mailbox, appId, log, now }), {
    log,
    signal,
  });
  const ports = patientPorts(opened, patience);
  const { people, schools, occurrences, calendar, places, meetingRecords, tsmCalendars } = ports;
  const isSchool = async (id: string) => (await schools.byId(id)) !== undefined;
  const meetings = {
    ...meetingRecords,
    ...tsmCalendars,
    occurrences,
    calendar,
    places,
    isSchool,
    now,
    newId,
  };
  const notebook = createNotebook({ now, newId, noted: questionNoted });
  const trail = createAuditTrail(deedNoted);
  const questions = questionServices(ports, notebook, { meetings, newId });

  async function openBot(): Opened['bot'] {
    const { createBot } = await import('../../bot/adapter.ts');
    const tabLink = tabLinkOf(config);
    const services = {
      people,
      schools,
      meetings,
      calendarPending,
      messagesSoon,
      questions,
      now,
      tabLink,
      log,
    };
    return createBot({ auth: config.bot, services, log });
  }

  const services = opened.then((stores) => {
    const casework = {
      schools: stores.schools,
      caseload: stores.caseload,
      imports: stores.imports,
      mappings: stores.mappings,
      registerFiles: stores.registerFiles,
      calendarOf: stores.calendarOf,
      casesOf: stores.cases.ofSchool,
      readInTurn: createLimiter(readingsAtOnce),
      inTurn: createTurns(),
      savesHere: createSavesHere(now),
      bandReading,
      now,
      newId,
    };
    const calendars = calendarServices(stores, casework);
    const comparisons = { comparisons: stores.comparisons, now, newId };
    const tsm = {
      requests: stores.tsmRequests,
      isSchool: async (id: string) => (await stores.schools.byId(id)) !== undefined,
      now,
    };
    return {
      stores,
      services: {
        people: stores.people,
        casework,
        cases: caseServices(stores, casework, trail),
        calendars,
        comparisons,
        smallestGroup,
        meetings,
        tsm,
        forums: { ...meetings, sharedFiles: stores.sharedFiles, inTurn: casework.inTurn },
        newsletters: {
          ...meetings,
          schools: stores.schools,
          people: stores.people,
          councilCalendar: () => stores.calendarOf(councilId),
        },
        questions,
      },
    };
  });
  return { services, bot: openBot(), notebook, trail };
}
