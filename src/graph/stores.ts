import { z } from 'zod';
import type { PeopleDirectory } from '../access/person.ts';
import type { AuditStore } from '../casework/audit/auditPorts.ts';
import type { Papers } from '../casework/cases/casePorts.ts';
import type { ComparisonStore } from '../casework/comparisons/comparisonPorts.ts';
import type {
  CaseloadStore,
  ImportStore,
  MappingStore,
  RegisterFiles,
  SchoolStore,
} from '../casework/ports.ts';
import type { SharedFiles } from '../meetings/forum/sharedFiles.ts';
import type { MeetingRecords } from '../meetings/meetingRecords.ts';
import type { Occurrence } from '../meetings/occurrence.ts';
import type { OccurrenceCalendar, PlaceRecords } from '../meetings/ports.ts';
import type { Schedules } from '../meetings/tsm/arrange/schedulePort.ts';
import type { TsmCalendar } from '../meetings/tsm/arrange/tsmCalendar.ts';
import type { RecordStore } from '../records/recordStore.ts';
import { createCopy, type ListCopy } from './copy.ts';
import type { Graph } from './graph.ts';
import type { ListAddress } from './listItems.ts';
import { calendarsList } from './lists/calendars.ts';
import { auditList } from './lists/cases/audit.ts';
import { comparisonsList } from './lists/comparisons.ts';
import { importsList } from './lists/imports.ts';
import type { ListDescription } from './lists/listDescription.ts';
import { mappingsList } from './lists/mappings.ts';
import { occurrencesList } from './lists/meetings/occurrences.ts';
import { placesList } from './lists/meetings/places.ts';
import { pupilsList } from './lists/pupils.ts';
import { schoolsList } from './lists/schools.ts';
import {
  papersLibrary,
  registersLibrary,
  sharedPapersLibrary,
  templatesLibrary,
} from './lists/siteContents.ts';
import type { Log } from './log.ts';
import { readLists } from './provisioning/readSite.ts';
import { createSchedules } from './schedule.ts';
import { createAuditStore } from './stores/auditStore.ts';
import { type CalendarStores, createCalendarStores } from './stores/calendarStores.ts';
import { createCaseloadStore } from './stores/caseloadStore.ts';
import { type CaseStores, createCaseStores } from './stores/caseStores.ts';
import { createComparisonStore } from './stores/comparisonStore.ts';
import { createImportStore } from './stores/importStore.ts';
import { createMappingStore } from './stores/mappingStore.ts';
import { createMeetingStores } from './stores/meetingStores.ts';
import { createEventBook, createOccurrenceCalendar } from './stores/occurrenceCalendar.ts';
import { createPapers } from './stores/papers.ts';
import { createPeopleDirectory } from './stores/peopleDirectory.ts';
import { createPlaceRecords } from './stores/placeRecords.ts';
import { createQuestionRecords, type QuestionRecords } from './stores/questionRecords.ts';
import { reconcile } from './stores/reconcile.ts';
import { createRecordStore } from './stores/recordStore.ts';
import { createRegisterFiles } from './stores/registerFiles.ts';
import { createSchoolStore } from './stores/schoolStore.ts';
import { createSharedFiles } from './stores/sharedFiles.ts';
import { createTsmCalendar } from './stores/tsmCalendar.ts';

export type Stores = QuestionRecords &
  CalendarStores &
  CaseStores &
  MeetingRecords & {
    schools: SchoolStore;
    caseload: CaseloadStore;
    imports: ImportStore;
    mappings: MappingStore;
    registerFiles: RegisterFiles;
    occurrences: RecordStore<Occurrence>;
    calendar: OccurrenceCalendar;
    tsmCalendar: TsmCalendar;
    schedules: Schedules;
    places: PlaceRecords;
    people: PeopleDirectory;
    comparisons: ComparisonStore;
    auditStore: AuditStore;
    papers: Papers;
    templates: Papers;
    sharedFiles: SharedFiles;
    /** Asks Graph what has changed, for every copy. Rejects if one could not be asked; the others are fresh all the same. */
    refresh(): Promise<void>;
    /** The same for the lists of these names alone. */
    refreshLists(names: readonly string[]): Promise<void>;
    /** Moves on whenever a record of one of these lists changes in its copy. */
    versionOfLists(names: readonly string[]): number;
    /** Makes events and Places rows match the occurrences. */
    reconcile(): Promise<void>;
    /** Waits for a refresh or a reconciliation that is under way. */
    close(): Promise<void>;
  };

type Options = {
  graph: Graph;
  siteId: string;
  /** The team's mailbox: its address or its Entra object id. */
  mailbox: string;
  appId: string;
  log: Log;
  /** The instant, ISO with Z. */
  now: () => string;
};

const driveShape = z.object({ id: z.string(), name: z.string() });

function required<T>(found: T | undefined, name: string): T {
  if (found === undefined)
    throw new Error(`The site has no list called ${name}. It is made by npm run provision.`);
  return found;
}

/** Where each of our lists is, and the drive of the library, by their names. */
async function findOnSite(graph: Graph, siteId: string) {
  const [lists, drives] = await Promise.all([
    readLists(graph, siteId),
    graph.job.all({ operation: 'site.drives', method: 'GET', path: `/sites/${siteId}/drives` }, driveShape),
  ]);
  return {
    listPath(name: string): string {
      const list = lists.find(({ displayName }) => displayName === name);
      return `/sites/${siteId}/lists/${required(list, name).id}`;
    },
    drivePath(name: string): string {
      const drive = drives.find((each) => each.name === name);
      return `/drives/${required(drive, name).id}`;
    },
  };
}

/** Work that those who ask for it while it is under way share. */
function shared(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return {
    run(): Promise<void> {
      running ??= work().finally(() => {
        running = undefined;
      });
      return running;
    },
    /** Resolves when nothing is under way, however it ended. */
    idle: async () => {
      await running?.catch(() => undefined);
    },
  };
}

/** Opens the council's records. Resolves when every copy is warm; rejects where a list is missing. */
export async function openStores({ graph, siteId, mailbox, appId, log, now }: Options): Promise<Stores> {
  const site = await findOnSite(graph, siteId);
  const copies = new Map<string, Pick<ListCopy<unknown>, 'refresh' | 'version'>>();
  const copyOf = <T>(description: ListDescription<T>): ListCopy<T> => {
    const copy = createCopy({ graph, path: site.listPath(description.name), description, log });
    copies.set(description.name, copy);
    return copy;
  };

  const schools = copyOf(schoolsList);
  const pupils = copyOf(pupilsList);
  const imports = copyOf(importsList);
  const mappings = copyOf(mappingsList);
  const occurrences = copyOf(occurrencesList);
  const places = copyOf(placesList);
  const calendars = copyOf(calendarsList);
  const comparisons = copyOf(comparisonsList);
  const questionRecords = createQuestionRecords(graph, copyOf);
  const caseStores = createCaseStores(graph, copyOf);
  const meetingStores = createMeetingStores(graph, copyOf);
  const audit: ListAddress = {
    path: site.listPath(auditList.name),
    name: auditList.name.toLowerCase(),
    columns: auditList.columns,
  };

  const people = createPeopleDirectory({ graph, appId, schools, now });
  const book = createEventBook(graph, mailbox);

  const refreshPeople = () =>
    people.refresh().catch((error: unknown) => {
      log.error({ err: error }, 'roles not refreshed');
    });
  const refreshing = shared(async () => {
    const results = await Promise.allSettled([
      ...[...copies.values()].map((copy) => copy.refresh()),
      refreshPeople(),
    ]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  });
  const reconciling = shared(() => reconcile({ graph, occurrences, places, book, log, now }));

  await refreshing.run();
  return {
    ...questionRecords,
    ...caseStores,
    ...meetingStores,
    auditStore: createAuditStore({ graph, list: audit, log, now }),
    papers: createPapers(graph, site.drivePath(papersLibrary.name), 'papers'),
    templates: createPapers(graph, site.drivePath(templatesLibrary.name), 'templates'),
    sharedFiles: createSharedFiles(graph, site.drivePath(sharedPapersLibrary.name)),
    ...createCalendarStores(graph, { calendars, schools }),
    comparisons: createComparisonStore(graph, comparisons),
    schools: createSchoolStore(graph, schools),
    caseload: createCaseloadStore(graph, pupils),
    imports: createImportStore(graph, imports),
    mappings: createMappingStore(graph, mappings),
    registerFiles: createRegisterFiles(graph, site.drivePath(registersLibrary.name)),
    occurrences: createRecordStore(graph, occurrences, occurrencesList),
    calendar: createOccurrenceCalendar(graph, book),
    tsmCalendar: createTsmCalendar(graph, mailbox),
    schedules: createSchedules(graph, mailbox),
    places: createPlaceRecords(graph, places),
    people,
    refresh: refreshing.run,
    async refreshLists(names) {
      await Promise.all(names.map((name) => copies.get(name)?.refresh()));
    },
    versionOfLists: (names) => names.reduce((sum, name) => sum + (copies.get(name)?.version() ?? 0), 0),
    reconcile: reconciling.run,
    async close() {
      await Promise.all([refreshing.idle(), reconciling.idle()]);
    },
  };
}
