import { Writable } from 'node:stream';
import { roles } from '../../../src/access/person.ts';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import type { TsmRequest } from '../../../src/meetings/tsm/tsmRequest.ts';
import { Problem } from '../../../src/problems/problem.ts';
import type { RecordStore } from '../../../src/records/recordStore.ts';
import { createApp } from '../../../src/server/createApp.ts';
import type { AppParts } from '../../../src/server/http/appEnv.ts';
import { createUploadSpool, type UploadSpool } from '../../../src/server/http/uploadSpool.ts';
import { createInFlight } from '../../../src/server/inFlight.ts';
import { createLog } from '../../../src/server/log.ts';
import { createQueueWatch } from '../../../src/server/queueWatch.ts';
import type { Services } from '../../../src/server/services.ts';
import { memoryCalendars, memoryComparisons } from '../../casework/calendars/memoryCalendars.ts';
import { memoryCases } from '../../casework/memoryCases.ts';
import { memoryRecords } from '../../casework/memoryRecords.ts';
import { memory, northId, personOf } from '../../casework/support.ts';
import { memorySharedFiles } from '../../meetings/forum/memorySharedFiles.ts';
import { memoryMeetingRecords } from '../../meetings/memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../meetings/memoryTsmCalendars.ts';
import { memoryQuestions } from '../../questions/memoryQuestions.ts';

export const occurrenceId = 'drop-in-1';

/** One drop-in with two places, in memory. */
function oneDropIn(): RecordStore<Occurrence> {
  let etag = 1;
  let dropIn: Occurrence = {
    id: occurrenceId,
    seriesId: 'series-1',
    kind: 'drop-in',
    title: 'Attendance drop-in',
    startsAt: '2026-12-03T15:30',
    endsAt: '2026-12-03T16:30',
    capacity: 2,
    leadMinutes: 0,
    cancelled: false,
    sequence: 0,
    waitlist: true,
    waiting: [],
    places: [],
    joinUrl: 'https://teams.example/join',
  };
  return {
    all: async () => [dropIn],
    byId: async (id) => (id === dropIn.id ? { record: dropIn, etag: String(etag) } : undefined),
    add: async () => {
      throw new Problem('changed_elsewhere');
    },
    save: async (occurrence, from) => {
      if (from !== String(etag)) throw new Problem('changed_elsewhere');
      etag += 1;
      dropIn = occurrence;
    },
  };
}

/** The whole app over stores in memory. A token is the name of a role; log lines are kept. */
export function testApp(change: { services?: Partial<Services>; parts?: Partial<AppParts> } = {}) {
  const lines: string[] = [];
  const log = createLog(
    'debug',
    new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  const casework = memory();
  const cases = memoryCases(casework);
  const tsmRequests = memoryRecords<TsmRequest>('tsm', cases);
  const questions = memoryQuestions();
  const library = memorySharedFiles();
  const meetings: Services['meetings'] = change.services?.meetings ?? {
    ...memoryMeetingRecords(cases).stores,
    ...memoryTsmCalendars(),
    tsmRequests: tsmRequests.store,
    occurrences: oneDropIn(),
    calendar: { project: async ({ joinUrl }) => ({ eventId: 'event-1', ...(joinUrl && { joinUrl }) }) },
    places: { write: async () => undefined },
    isSchool: async (id) => (await casework.schools.byId(id)) !== undefined,
    now: casework.now,
    newId: casework.newId,
  };
  const services: Services = {
    casework,
    cases,
    calendars: memoryCalendars(),
    comparisons: memoryComparisons(),
    smallestGroup: 6,
    tsm: {
      requests: tsmRequests.store,
      isSchool: async (id) => (await casework.schools.byId(id)) !== undefined,
      now: casework.now,
    },
    questions,
    people: {
      personById: async () => personOf('reader'),
      schoolIdsOf: async () => [northId],
    },
    meetings,
    forums: { ...meetings, sharedFiles: library.sharedFiles, inTurn: casework.inTurn },
    newsletters: {
      ...meetings,
      schools: casework.schools,
      people: { personById: async () => personOf('reader') },
      councilCalendar: async () => undefined,
    },
    ...change.services,
  };
  let reconciliations = 0;
  const inFlight = createInFlight();
  const uploads: UploadSpool = change.parts?.uploads ?? createUploadSpool();
  const app = createApp({
    services: async () => services,
    bot: async () => new Response(null, { status: 202 }),
    signIn: async (authorization) => {
      const role = roles.find((name) => authorization === `Bearer ${name}`);
      if (!role) throw new Problem('not_signed_in', undefined, { cause: new Error('no token') });
      return personOf(role);
    },
    health: () => ({ status: 'ready', version: '1.2.3', uptimeSeconds: 1, copies: {} }),
    log,
    inFlight,
    uploads,
    calendarPending: () => {
      reconciliations += 1;
    },
    messagesSoon: () => undefined,
    queueWatch: createQueueWatch({
      lists: async () => ({ refreshLists: async () => undefined, versionOfLists: () => 0 }),
      mostMilliseconds: 50,
    }),
    tabFolder: '/nowhere',
    secure: true,
    ...change.parts,
  });
  const as = (role: string, init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${role}` },
  });
  return {
    app,
    services,
    casework,
    cases,
    tsmRequests,
    questions,
    library,
    lines,
    inFlight,
    as,
    reconciliations: () => reconciliations,
  };
}

export const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export type SentFile = { name: string; bytes: Uint8Array };

/** A register as the tab sends it. */
export const upload = ({ name, bytes }: SentFile): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  body: new Uint8Array(bytes),
});

/** The lines of an answer that grows. */
export const linesOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

type Request = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Sends a register, as the tab does before it checks it. */
export async function sent(
  request: Request,
  file: SentFile,
): Promise<{ uploadId: string; checksum: string }> {
  const response = await request('/api/imports', upload(file));
  if (response.status !== 201) throw new Error(`the upload was answered with ${response.status}`);
  return await response.json();
}

/** Sends a register and saves it. The answer to the save. */
export async function saved(request: Request, schoolId: string, file: SentFile): Promise<Response> {
  return await request(`/api/schools/${schoolId}/imports`, asJson(await sent(request, file)));
}
