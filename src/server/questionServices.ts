import type { Person } from '../access/person.ts';
import type { SchoolStore } from '../casework/ports.ts';
import type { LiveFact } from '../guidance/answer.ts';
import type { MeetingPorts } from '../meetings/meetingPorts.ts';
import { nextOccurrences } from '../meetings/nextOccurrences.ts';
import { placesLeft } from '../meetings/places.ts';
import type { Notebook } from '../questions/notebook.ts';
import type {
  AskedPorts,
  AskPorts,
  FavouritePorts,
  LivePorts,
  LiveRecord,
  QueuePorts,
} from '../questions/ports.ts';
import type { PatientPorts } from './patientPorts.ts';

/** Everything that the operations on questions stand on. */
export type QuestionServices = AskPorts & LivePorts & QueuePorts & AskedPorts & FavouritePorts;

type LiveSources = {
  meetings: Pick<MeetingPorts, 'occurrences' | 'now'>;
  people: PatientPorts['people'];
  schools: Pick<SchoolStore, 'byId'>;
};

const kinds = { 'next-drop-in': 'drop-in', 'next-forum': 'forum' } as const;

/** The next date that anybody can still come to. */
async function nextOf(
  person: Person,
  fact: keyof typeof kinds,
  { meetings }: LiveSources,
): Promise<LiveRecord> {
  const coming = await nextOccurrences(person, { kind: kinds[fact] }, meetings);
  const next = coming.find(({ cancelled }) => !cancelled);
  if (!next) return { fact };
  const { startsAt, endsAt } = next;
  return { fact, next: { startsAt, endsAt, placesLeft: placesLeft(next) } };
}

/** Who supports the schools of somebody who works in them: nobody else has a support worker. */
async function supportWorkersOf(person: Person, { schools, people }: LiveSources): Promise<LiveRecord> {
  const ids = person.role === 'school' ? person.schoolIds : [];
  const found = await Promise.all(
    ids.map(async (id) => {
      const school = await schools.byId(id);
      const workers = await Promise.all((school?.aswIds ?? []).map((aswId) => people.personById(aswId)));
      return { name: school?.name ?? '', supportWorkers: workers.map(({ name }) => name).filter(Boolean) };
    }),
  );
  return { fact: 'my-support-worker', schools: found };
}

/** Puts the ports of questions together from the lists, what was asked on this server, and the other records. */
export function questionServices(
  ports: PatientPorts,
  notebook: Pick<Notebook, 'tally' | 'noteUnanswered'>,
  { meetings, newId }: { meetings: MeetingPorts; newId: () => string },
): QuestionServices {
  const sources: LiveSources = { meetings, people: ports.people, schools: ports.schools };
  const { questions, guidanceRecords, tallies, favourites, guidance, calendars } = ports;
  return {
    ...{ questions, guidanceRecords, tallies, favourites, guidance, calendars },
    tally: notebook.tally,
    noteUnanswered: notebook.noteUnanswered,
    live: (person: Person, fact: LiveFact) =>
      fact === 'my-support-worker' ? supportWorkersOf(person, sources) : nextOf(person, fact, sources),
    now: meetings.now,
    newId,
  };
}
