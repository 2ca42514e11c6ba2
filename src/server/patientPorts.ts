import type { PeopleDirectory } from '../access/person.ts';
import type { SchoolStore } from '../casework/ports.ts';
import type { QuestionRecords } from '../graph/stores/questionRecords.ts';
import type { Stores } from '../graph/stores.ts';
import type { TsmCalendars } from '../meetings/meetingPorts.ts';
import type { MeetingRecords } from '../meetings/meetingRecords.ts';
import type { Occurrence } from '../meetings/occurrence.ts';
import type { OccurrenceCalendar, PlaceRecords } from '../meetings/ports.ts';
import type { RecordStore, RemovableStore } from '../records/recordStore.ts';
import { within } from './within.ts';

export type PatientPorts = QuestionRecords & {
  meetingRecords: MeetingRecords;
  people: PeopleDirectory;
  schools: Pick<SchoolStore, 'byId'>;
  occurrences: RecordStore<Occurrence>;
  calendar: OccurrenceCalendar;
  tsmCalendars: TsmCalendars;
  places: PlaceRecords;
  calendars: Stores['calendars'];
};

/**
 * Ports that can be handed out before the stores are open: until then each call waits so many milliseconds for them.
 * All who change occurrences must share one set: who goes after whom is decided by the port.
 * @throws Problem microsoft_busy, from each call
 */
export function patientPorts(opened: Promise<Stores>, patience: number): PatientPorts {
  let open: Stores | undefined;
  opened.then(
    (stores) => {
      open = stores;
    },
    () => undefined,
  );
  // Once they are open, without a timer for each call.
  const stores = async () => open ?? (await within(opened, patience));
  return {
    people: {
      personById: async (...asked) => (await stores()).people.personById(...asked),
      schoolIdsOf: async (...asked) => (await stores()).people.schoolIdsOf(...asked),
    },
    schools: { byId: async (...asked) => (await stores()).schools.byId(...asked) },
    occurrences: patientStore(async () => (await stores()).occurrences),
    calendar: { project: async (...asked) => (await stores()).calendar.project(...asked) },
    tsmCalendars: {
      schedules: { read: async (...asked) => (await stores()).schedules.read(...asked) },
      tsmCalendar: {
        project: async (...asked) => (await stores()).tsmCalendar.project(...asked),
        align: async (...asked) => (await stores()).tsmCalendar.align(...asked),
      },
    },
    places: { write: async (...asked) => (await stores()).places.write(...asked) },
    calendars: async () => (await stores()).calendars(),
    questions: patientStore(async () => (await stores()).questions),
    guidanceRecords: patientStore(async () => (await stores()).guidanceRecords),
    tallies: patientStore(async () => (await stores()).tallies),
    favourites: patientStore(async () => (await stores()).favourites),
    // Nobody who asks the bot waits for the lists: without them the product's own guidance answers.
    guidance: () => open?.guidance() ?? [],
    meetingRecords: patientMeetings(stores),
  };
}

function patientMeetings(stores: () => Promise<Stores>): MeetingRecords {
  return {
    series: patientStore(async () => (await stores()).series),
    messages: patientRemovable(async () => (await stores()).messages),
    conversations: patientRemovable(async () => (await stores()).conversations),
    queueItems: patientStore(async () => (await stores()).queueItems),
    forumPages: patientStore(async () => (await stores()).forumPages),
    newsletters: patientStore(async () => (await stores()).newsletters),
    acknowledgements: patientStore(async () => (await stores()).acknowledgements),
    tsmRequests: patientStore(async () => (await stores()).tsmRequests),
    tsmMeetings: patientStore(async () => (await stores()).tsmMeetings),
    schoolBases: patientStore(async () => (await stores()).schoolBases),
  };
}

function patientStore<T extends { id: string }>(opened: () => Promise<RecordStore<T>>): RecordStore<T> {
  return {
    all: async () => (await opened()).all(),
    byId: async (...asked) => (await opened()).byId(...asked),
    add: async (...asked) => (await opened()).add(...asked),
    save: async (...asked) => (await opened()).save(...asked),
  };
}

function patientRemovable<T extends { id: string }>(
  opened: () => Promise<RemovableStore<T>>,
): RemovableStore<T> {
  return { ...patientStore(opened), remove: async (...asked) => (await opened()).remove(...asked) };
}
